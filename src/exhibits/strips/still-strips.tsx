import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { formatFilter } from '../../wording/format-filter';
import { BothLanguages, inBoth } from '../both-languages';
import { hasCourse } from '../has-course';
import { Sparkline } from '../sparkline';
import type { Strip, StripCell, StripsAnswer } from './answer';
import { changeText, isComputed, numberWords } from './figure-text';
import { MOST_FIGURES } from './pages';
import type { StripFigure } from './resolve-item';
import { ShareBar } from './share-bar';
import { shownRows } from './shown-rows';
import { rowName } from './table';

interface StillStripsProps {
  readonly answer: StripsAnswer;
  readonly languages: readonly [Language, ...Language[]];
}

const join = (language: Language, parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(language === 'zh' ? '，' : ', ');

/** What stands beside a number: what it is, its year where that is another, its change. */
const noteOf = (figure: StripFigure, time: string, language: Language): string => {
  const t = wordsIn('strips', language);
  const isOther = figure.time !== time;
  return join(language, [
    figure.label?.[language],
    isOther ? t('year', { year: figure.time }) : undefined,
    isComputed(figure) ? t('computed') : undefined,
    figure.relation === 'covering' ? t('whole') : undefined,
    isOther ? undefined : changeText(figure, language),
  ]);
};

const Figure = ({
  answer,
  languages,
  figure,
}: StillStripsProps & { readonly figure: StripFigure }) => {
  const { dataset } = answer.asked.ground.cube;
  const { series, how, indicator, shown } = figure;
  return (
    <div>
      <span className="flex items-center gap-[0.4em]">
        <span>
          <BothLanguages
            languages={languages}
            words={inBoth((language) => numberWords(dataset, figure, language).text)}
            className="font-bold whitespace-nowrap"
            second="still-note whitespace-nowrap text-ink-muted"
          />
        </span>
        {series && hasCourse(series) ? (
          <Sparkline series={series} className="h-[1.2em] w-[3.6em] shrink-0" />
        ) : null}
      </span>
      {how === 'share' || indicator.unit === 'percent' ? (
        <ShareBar value={shown.value} className="h-[0.35em] w-full max-w-[7em]" />
      ) : null}
      <BothLanguages
        languages={languages}
        words={inBoth((language) => noteOf(figure, answer.time, language))}
        className="still-note text-ink-muted"
      />
    </div>
  );
};

const Cell = ({ answer, languages, cell }: StillStripsProps & { readonly cell: StripCell }) => {
  const said = (key: 'missing' | 'outside') =>
    inBoth((language) => wordsIn('strips', language)(key));
  if (cell.kind !== 'figures')
    return (
      <span className="still-note text-ink-muted">
        {cell.kind === 'missing' ? '—' : '·'}
        <span className="sr-only">{said(cell.kind)[languages[0]]}</span>
      </span>
    );
  const more = cell.figures.length - MOST_FIGURES;
  return (
    <div className="grid gap-[0.2em]">
      {cell.figures.slice(0, MOST_FIGURES).map((figure) => (
        <Figure
          key={`${figure.indicator.id} ${Object.values(figure.codes).join()} ${figure.how}`}
          answer={answer}
          languages={languages}
          figure={figure}
        />
      ))}
      {more > 0 ? (
        <BothLanguages
          languages={languages}
          words={inBoth((language) => wordsIn('strips', language)('more', { count: more }))}
          className="still-note text-ink-muted"
        />
      ) : null}
    </div>
  );
};

const Line = ({ answer, languages, strip }: StillStripsProps & { readonly strip: Strip }) => (
  <tr className="border-b border-hairline align-top">
    <th scope="row" className="py-[0.3em] pe-[0.8em] text-start font-normal">
      <span className="flex items-baseline gap-[0.4em]">
        {strip.row.right ? (
          <svg viewBox="0 0 10 10" className="size-[0.6em] shrink-0" aria-hidden="true">
            <rect width="10" height="10" fill={`var(--color-right-${strip.row.right})`} />
          </svg>
        ) : null}
        <span>
          <BothLanguages languages={languages} words={rowName(strip)} className="font-semibold" />
        </span>
      </span>
    </th>
    {answer.roles.map(({ id }, at) => {
      const cell = strip.cells[at];
      return (
        <td key={id} className="py-[0.3em] pe-[0.8em]">
          {cell ? <Cell answer={answer} languages={languages} cell={cell} /> : null}
        </td>
      );
    })}
  </tr>
);

const None = ({ answer: { asked, strips }, languages }: StillStripsProps) => {
  const { dataset } = asked.ground.cube;
  return (
    <p className="still-lead text-ink-muted">
      <BothLanguages
        languages={languages}
        words={inBoth((language) => {
          const t = wordsIn('strips', language);
          if (!strips) return t('noStrips');
          const sentence = formatFilter(language, dataset, asked.filter);
          return t('none', { sentence, name: strips.name[language] });
        })}
      />
    </p>
  );
};

/** Subjects with their figures by role, as they are looked at. */
export const StillStrips = (props: StillStripsProps) => {
  const { answer, languages } = props;
  const rows = shownRows(answer);
  if (rows.length === 0) return <None {...props} />;
  return (
    <div className="min-h-0 flex-1">
      <table className="w-full border-collapse leading-[1.2]">
        <thead>
          <tr className="border-b-2 border-strong text-ink-muted">
            {[answer.strips?.subject, ...answer.roles.map(({ name }) => name)].map((name) => (
              <th
                key={name?.en}
                scope="col"
                className="still-note py-[0.3em] pe-[0.8em] text-start align-bottom font-normal"
              >
                {name ? <BothLanguages languages={languages} words={name} /> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((strip) => (
            <Line key={strip.row.id} {...props} strip={strip} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
