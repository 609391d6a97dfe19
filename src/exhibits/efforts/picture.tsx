import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { useMedia } from '../../ui/use-media';
import { inBoth } from '../both-languages';
import type { PictureProps } from '../exhibit';
import { NothingHere } from '../nothing-here';
import { toStill } from '../still-part';
import type { Effort, EffortsAnswer, EffortYear } from './answer';
import { EffortFigure } from './effort-figure';
import type { EffortsSpec } from './spec';

const StillEfforts = toStill(async () => (await import('./still-efforts')).StillEfforts);

/** Below this width there is no room for a column a year. */
const NO_TABLE = '(max-width: 1199px)';

interface EffortsProps {
  readonly answer: EffortsAnswer;
  readonly language: Language;
}

const Figures = ({ answer, language, own }: EffortsProps & { readonly own: EffortYear }) => (
  <ul className="grid gap-1">
    {own.figures.map((each, index) => (
      <EffortFigure
        // Figures of one year stay in their order.
        key={`${own.year}-${index}`}
        answer={answer}
        each={each}
        year={own.year}
        language={language}
      />
    ))}
  </ul>
);

const Name = ({ effort, language }: Pick<Effort, 'effort'> & { readonly language: Language }) => (
  <>
    <span className="block font-semibold">{effort.name[language]}</span>
    <span className="block text-12 text-ink-muted">{effort.note?.[language]}</span>
  </>
);

const EffortsTable = ({ answer, language }: EffortsProps) => {
  const t = wordsIn('efforts', language);
  return (
    <table className="w-full table-fixed border-collapse text-14">
      <caption className="sr-only">{t('title')}</caption>
      <thead>
        <tr className="border-b border-strong text-12 text-ink-muted">
          <th scope="col" className="w-40 text-start font-normal">
            {t('effort')}
          </th>
          {answer.years.map((year) => (
            <th key={year} scope="col" className="text-start font-semibold text-ink tabular-nums">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {answer.efforts.map(({ effort, years }) => (
          <tr key={effort.id} className="border-b border-hairline align-top">
            <th scope="row" className="py-1 pe-3 text-start font-normal">
              <Name effort={effort} language={language} />
            </th>
            {answer.years.map((year) => {
              const own = years.find((each) => each.year === year);
              return (
                <td key={year} className="py-1 pe-3">
                  {own ? (
                    <Figures answer={answer} language={language} own={own} />
                  ) : (
                    <span className="text-ink-muted">
                      <span aria-hidden="true">—</span>
                      <span className="sr-only">{t('unknown')}</span>
                    </span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const EffortsCards = ({ answer, language }: EffortsProps) => (
  <ul aria-label={wordsIn('efforts', language)('title')} className="grid gap-x-8 sm:grid-cols-2">
    {answer.efforts.map(({ effort, years }) => (
      <li key={effort.id} className="border-t border-strong py-2">
        <Name effort={effort} language={language} />
        <dl className="mt-1">
          {years.map((own) => (
            <div
              key={own.year}
              className="grid grid-cols-[3.5rem_minmax(0,1fr)] border-t border-hairline py-1"
            >
              <dt className="text-14 font-semibold tabular-nums">{own.year}</dt>
              <dd>
                <Figures answer={answer} language={language} own={own} />
              </dd>
            </div>
          ))}
        </dl>
      </li>
    ))}
  </ul>
);

const Touched = ({ answer, language }: EffortsProps) => {
  const Shape = useMedia(NO_TABLE) ? EffortsCards : EffortsTable;
  return <Shape answer={answer} language={language} />;
};

/** Campaign × year with what each year's source says, as a table or as cards; never a line, never a sum. */
export const EffortsPicture = ({
  answer,
  languages,
  touch,
}: PictureProps<EffortsSpec, EffortsAnswer>) => {
  if (answer.isEmpty)
    return (
      <NothingHere
        name={inBoth((language) => wordsIn('efforts', language)('name'))}
        languages={languages}
      />
    );
  return touch ? (
    <Touched answer={answer} language={languages[0]} />
  ) : (
    <StillEfforts answer={answer} languages={languages} />
  );
};
