import { useMemo, useRef } from 'react';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { BothLanguages, inBoth } from '../both-languages';
import { Unbroken } from '../unbroken';
import { useFit } from '../use-fit';
import type { EffortsAnswer, EffortYear } from './answer';
import { effortFigureName, effortFigureWords } from './words';

interface StillEffortsProps {
  readonly answer: EffortsAnswer;
  readonly languages: readonly [Language, ...Language[]];
}

/** Years that a slide has room for, in one language and in two; rows that are shown whatever the room. */
const MOST_YEARS = 5;
const MOST_YEARS_IN_TWO = 4;
const LEAST_ROWS = 1;

const Cell = ({ answer, languages: [language], own }: StillEffortsProps & { own: EffortYear }) => {
  const [first, ...others] = own.figures;
  if (!first) return null;
  const t = wordsIn('efforts', language);
  const more = others.length > 0 ? `${t('comma')}${t('more', { count: others.length })}` : '';
  return (
    <>
      <span className="block font-semibold">
        <Unbroken text={effortFigureWords(answer, first, language).text} />
      </span>
      <span className="block text-ink-muted">
        <Unbroken text={`${effortFigureName(answer, first, language)}${more}`} />
      </span>
    </>
  );
};

/** The latest years, each with its first figure; campaigns that there is no room for are counted. */
export const StillEfforts = (props: StillEffortsProps) => {
  const { answer, languages } = props;
  const place = useRef<HTMLDivElement>(null);
  const contents = useMemo(() => ({ answer, languages }), [answer, languages]);
  const less = useFit(place, contents, Math.max(0, answer.efforts.length - LEAST_ROWS));
  const years = answer.years.slice(0, languages.length > 1 ? MOST_YEARS_IN_TWO : MOST_YEARS);
  const rows = answer.efforts.slice(0, answer.efforts.length - less);
  return (
    <div ref={place} className="still-note flex min-h-0 flex-1 flex-col gap-[0.4em]">
      <div data-cell className="min-h-0 flex-1">
        <table className="w-full table-fixed border-collapse leading-[1.2]">
          <thead>
            <tr className="border-b-2 border-strong text-start">
              <th scope="col" className="w-[15%] text-start font-normal text-ink-muted">
                {wordsIn('efforts', languages[0])('effort')}
              </th>
              {years.map((year) => (
                <th key={year} scope="col" className="text-start tabular-nums">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ effort, years: own }) => (
              <tr key={effort.id} className="border-b border-hairline align-top">
                <th scope="row" className="py-[0.2em] pe-[0.6em] text-start font-semibold">
                  <BothLanguages languages={languages} words={effort.name} />
                </th>
                {years.map((year) => {
                  const each = own.find((one) => one.year === year);
                  return (
                    <td key={year} className="py-[0.2em] pe-[0.6em]">
                      {each ? <Cell {...props} own={each} /> : '—'}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {less > 0 ? (
        <p className="text-ink-muted">
          <BothLanguages
            languages={languages}
            words={inBoth((each) => wordsIn('efforts', each)('left', { count: less }))}
          />
        </p>
      ) : null}
    </div>
  );
};
