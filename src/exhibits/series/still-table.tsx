import { useRef } from 'react';
import type { Series } from '../../crossfilter/build-series';
import { type Language, LANGUAGE_TAG } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { seriesName } from '../../wording/series-name';
import { BothLanguages, inBoth } from '../both-languages';
import { tailWidth } from './align-decimals';
import { AlignedNumber } from './aligned-number';
import type { SeriesAnswer } from './answer';
import { markedWords, measureWords } from './measured-words';
import { MAX_SERIES } from './spec';
import { missingReason } from './table';
import { yearsOf } from './to-timeline-model';
import { useFittingRows } from './use-fitting-rows';
import './words';

interface StillTableProps {
  readonly answer: SeriesAnswer;
  readonly languages: readonly Language[];
  /** What it shows, in one sentence. */
  readonly label: string;
}

/** Years that can be read at once: with one language, and with one under the other. */
const MOST_YEARS = 12;
const MOST_YEARS_OF_BOTH = 7;
/** Few columns stand close to their years. */
const YEAR_EM = 6;
const COLUMN_EM = 18;

interface Column {
  readonly series: Series;
  readonly measured: Series;
  /** The width of what stands behind the decimal points, in em. */
  readonly tail: number;
}

const toColumn = (
  answer: SeriesAnswer,
  at: number,
  series: Series,
  languages: readonly Language[],
): Column => {
  const { dataset } = answer.asked.ground.cube;
  const measured = answer.measured[at] ?? series;
  const words = languages.flatMap((language) =>
    measured.points.map((point) =>
      markedWords({ dataset, drawing: answer.drawing }, series, point, language),
    ),
  );
  return { series, measured, tail: tailWidth(words) };
};

interface CellProps {
  readonly answer: SeriesAnswer;
  readonly column: Column;
  readonly year: number;
  readonly languages: readonly Language[];
}

const Cell = ({ answer, column, year, languages }: CellProps) => {
  const { series, measured, tail } = column;
  const point = measured.points.find((each) => each.year === year);
  const { dataset } = answer.asked.ground.cube;
  const shownIn = { dataset, drawing: answer.drawing };
  const words = point && inBoth((language) => markedWords(shownIn, series, point, language));
  const shown = words?.zh === words?.en ? languages.slice(0, 1) : languages;
  return (
    <td className="py-[0.25em] ps-[1em] text-end leading-[1.2]">
      {words ? (
        shown.map((language, at) => (
          <span
            key={language}
            lang={LANGUAGE_TAG[language]}
            className={`block ${at === 0 ? 'font-semibold' : 'still-note text-ink-muted'}`}
          >
            <AlignedNumber words={words[language]} tail={tail} />
          </span>
        ))
      ) : (
        <BothLanguages
          languages={languages}
          words={missingReason(answer, series, year)}
          className="still-note text-ink-muted"
        />
      )}
    </td>
  );
};

interface LeftProps extends Pick<StillTableProps, 'languages'> {
  readonly years: number;
  readonly series: number;
}

const Left = ({ years, series, languages }: LeftProps) => {
  const words = inBoth((language) => {
    const t = wordsIn('series', language);
    return [
      ...(years > 0 ? [t('yearsLeft', { count: years })] : []),
      ...(series > 0 ? [t('seriesLeft', { count: series })] : []),
    ].join(t('measured.join'));
  });
  return (
    <p className="still-note text-ink-muted">
      <BothLanguages languages={languages} words={words} />
    </p>
  );
};

const Head = ({ answer, languages }: Omit<StillTableProps, 'label'>) => {
  const { dataset } = answer.asked.ground.cube;
  const { series, split } = answer.chosen;
  return (
    <thead className="still-note text-ink-muted">
      <tr>
        <th scope="col" className="text-start align-bottom font-normal">
          <BothLanguages
            languages={languages}
            words={inBoth((language) => wordsIn('series', language)('year'))}
          />
        </th>
        {series.slice(0, MAX_SERIES).map((each) => (
          <th key={each.id} scope="col" className="ps-[1em] text-end align-bottom font-normal">
            <BothLanguages
              languages={languages}
              words={inBoth((language) =>
                wordsIn('series', language)('caption', {
                  name: seriesName(dataset, each, split, language),
                  unit: measureWords({ dataset, drawing: answer.drawing }, each, language),
                }),
              )}
            />
          </th>
        ))}
      </tr>
    </thead>
  );
};

/** The figures of the series, the latest year first; what there is no room for is counted in a line under them. */
export const StillTable = ({ answer, languages, label }: StillTableProps) => {
  const place = useRef<HTMLDivElement>(null);
  const fitting = useFittingRows(place);
  const { series } = answer.chosen;
  const shown = series.slice(0, MAX_SERIES);
  const columns = shown.map((each, at) => toColumn(answer, at, each, languages));
  const all = yearsOf(series).toReversed();
  const most = languages.length > 1 ? MOST_YEARS_OF_BOTH : MOST_YEARS;
  const years = all.slice(0, Math.min(most, fitting ?? most));
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-[0.4em]">
      <div ref={place} className="min-h-0 flex-1">
        <table
          aria-label={label}
          className="w-full"
          style={{ maxWidth: `${YEAR_EM + shown.length * COLUMN_EM}em` }}
        >
          <Head answer={answer} languages={languages} />
          <tbody>
            {years.map((year) => (
              <tr key={year} className="border-t border-hairline">
                <th scope="row" className="text-start font-normal">
                  {year}
                </th>
                {columns.map((column) => (
                  <Cell
                    key={column.series.id}
                    answer={answer}
                    column={column}
                    year={year}
                    languages={languages}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Left
        years={all.length - years.length}
        series={series.length - shown.length}
        languages={languages}
      />
    </div>
  );
};
