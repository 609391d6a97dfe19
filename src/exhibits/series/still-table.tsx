import type { Series } from '../../crossfilter/build-series';
import type { Bilingual } from '../../domain/codelist';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { figureWords, unitOf } from '../../wording/figure-words';
import { seriesName } from '../../wording/series-name';
import { BothLanguages, inBoth } from '../both-languages';
import type { SeriesAnswer } from './answer';
import { MAX_SERIES } from './spec';
import { yearsOf } from './to-timeline-model';
import './words';

interface StillTableProps {
  readonly answer: SeriesAnswer;
  readonly languages: readonly Language[];
  /** What it shows, in one sentence. */
  readonly label: string;
}

/** Years that there is room for: with one language, and with one under the other. */
const MOST_YEARS = 12;
const MOST_YEARS_OF_BOTH = 7;
/** Few rows are high, but stay together. */
const MOST_ROW_EM = 2.6;

const figureIn = (dataset: Dataset, series: Series, year: number): Bilingual | undefined => {
  const point = series.points.find((each) => each.year === year);
  if (!point) return undefined;
  return inBoth((language) => {
    const { text } = figureWords(dataset, series.indicator, point, language);
    const isPrinted = point.how === 'printed';
    return isPrinted ? text : `${text} ${wordsIn('figure', language)('computed')}`;
  });
};

const Cell = ({
  words,
  languages,
}: {
  readonly words: Bilingual | undefined;
  readonly languages: readonly Language[];
}) => (
  <td className="ps-[1em] text-end leading-[1.2]">
    <BothLanguages
      languages={languages}
      words={words ?? inBoth((language) => wordsIn('series', language)('noFigure'))}
      className={words ? 'font-semibold' : 'still-note text-ink-muted'}
    />
  </td>
);

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
                  unit: unitOf(dataset, each.indicator)?.name[language] ?? '',
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
export const StillTable = (props: StillTableProps) => {
  const { answer, languages } = props;
  const { dataset } = answer.asked.ground.cube;
  const { series } = answer.chosen;
  const all = yearsOf(series).toReversed();
  const years = all.slice(0, languages.length > 1 ? MOST_YEARS_OF_BOTH : MOST_YEARS);
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-[0.6em]">
      <div
        className="min-h-0 flex-1"
        style={{ maxHeight: `${(years.length + 2) * MOST_ROW_EM}em` }}
      >
        <table aria-label={props.label} className="size-full">
          <Head answer={answer} languages={languages} />
          <tbody>
            {years.map((year) => (
              <tr key={year} className="border-t border-hairline">
                <th scope="row" className="text-start font-normal">
                  {year}
                </th>
                {series.slice(0, MAX_SERIES).map((each) => (
                  <Cell key={each.id} words={figureIn(dataset, each, year)} languages={languages} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Left
        years={all.length - years.length}
        series={Math.max(0, series.length - MAX_SERIES)}
        languages={languages}
      />
    </div>
  );
};
