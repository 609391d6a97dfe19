import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { figureWords } from '../../wording/figure-words';
import { formatDate } from '../../wording/format-date';
import { inBoth } from '../both-languages';
import type { PictureProps } from '../exhibit';
import { FigureButton } from '../figure-button';
import { NothingHere } from '../nothing-here';
import { rightColor } from '../series-color';
import { toStill } from '../still-part';
import { treeOf } from '../../domain/dataset';
import type { CasesAnswer, ShownCase } from './answer';
import type { CasesSpec } from './spec';
import { aboutCase } from './words';

const StillCase = toStill(async () => (await import('./still-case')).StillCase);

interface CaseProps {
  readonly answer: CasesAnswer;
  readonly shown: ShownCase;
  readonly language: Language;
}

const Dates = ({ shown: { own }, language }: CaseProps) => (
  <ol
    aria-label={wordsIn('cases', language)('dates')}
    className="my-1 grid gap-0.5 border-s-2 border-strong ps-3"
  >
    {own.dates.map(({ date, event }) => (
      <li key={date + event.en} className="grid grid-cols-[8rem_minmax(0,1fr)] gap-x-2">
        <time dateTime={date} className="whitespace-nowrap font-semibold">
          {formatDate(language, date)}
        </time>
        <span>{event[language]}</span>
      </li>
    ))}
  </ol>
);

/** Room for the longest number with its unit: “more than CNY 640 million”. */
const WIDTHS = {
  zh: 'grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))]',
  en: 'grid-cols-[repeat(auto-fill,minmax(min(100%,15.5rem),1fr))]',
} as const;

const Figures = ({ answer, shown, language }: CaseProps) => {
  const { dataset } = answer.asked.ground.cube;
  if (shown.figures.length === 0)
    return <p className="text-12 text-ink-muted">{wordsIn('cases', language)('noFigures')}</p>;
  return (
    <ul
      aria-label={wordsIn('cases', language)('figures')}
      className={`grid gap-x-4 gap-y-1 ${WIDTHS[language]}`}
    >
      {shown.figures.map((figure) => (
        <li key={figure.indicator} className="flex flex-col items-start leading-tight">
          <FigureButton
            dataset={dataset}
            words={figureWords(dataset, figure.indicator, figure, language)}
            observations={[figure]}
            className="text-20"
          />
          <span className="text-12 text-ink-muted">
            {dataset.indicatorById.get(figure.indicator)?.name[language]}
          </span>
        </li>
      ))}
    </ul>
  );
};

const Parties = ({ shown: { own }, language }: CaseProps) => {
  if (!own.parties) return null;
  const names = own.parties.map(({ name, role }) =>
    language === 'zh' ? `${name.zh}（${role.zh}）` : `${name.en} (${role.en})`,
  );
  return (
    <p className="text-12 text-ink-muted">
      {wordsIn('cases', language)('parties')}
      {language === 'zh' ? '：' : ': '}
      {names.join(language === 'zh' ? '；' : '; ')}
    </p>
  );
};

const Case = (props: CaseProps) => {
  const { answer, shown, language } = props;
  const { dataset } = answer.asked.ground.cube;
  const { own } = shown;
  return (
    <article className="grid content-start gap-1 border-t-2 border-hairline pt-2 text-14">
      <h3 className="text-16 font-semibold leading-tight">{own.name[language]}</h3>
      <p className="text-12 text-ink-muted">
        <svg viewBox="0 0 10 10" className="me-1.5 inline size-2.5" aria-hidden="true">
          <rect
            width="10"
            height="10"
            fill={`var(--color-${rightColor(treeOf(dataset, 'right'), own.right)})`}
          />
        </svg>
        {aboutCase(dataset, own, language)}
      </p>
      <Dates {...props} />
      <p>{own.facts[language]}</p>
      <Figures {...props} />
      <Parties {...props} />
    </article>
  );
};

/** Each case with its dates in their order, what happened, its figures and its parties. */
export const CasesPicture = ({
  answer,
  languages,
  touch,
}: PictureProps<CasesSpec, CasesAnswer>) => {
  const [first] = answer.cases;
  if (answer.asked.records.cases === undefined) return null;
  if (!first) {
    const name = inBoth((language) => wordsIn('cases', language)('title'));
    return <NothingHere name={name} languages={languages} />;
  }
  if (!touch) return <StillCase answer={answer} shown={first} languages={languages} />;
  return (
    <div className="grid gap-x-8 gap-y-4 lg:grid-cols-[repeat(auto-fit,minmax(24rem,1fr))]">
      {answer.cases.map((shown) => (
        <Case key={shown.own.id} answer={answer} shown={shown} language={languages[0]} />
      ))}
    </div>
  );
};
