import { useTranslation } from 'react-i18next';
import type { Series, SeriesPoint } from '../../crossfilter/build-series';
import { comparePoints } from '../../crossfilter/compare-points';
import type { Dataset } from '../../domain/dataset';
import { SourceButton } from '../../provenance/source-button';
import { evidenceWords } from '../../provenance/source-words';
import { figureWords } from '../../wording/figure-words';
import { changeWords } from '../../wording/change-words';
import { useLanguage } from '../../i18n/use-language';
import { tailWidth } from './align-decimals';
import { AlignedNumber } from './aligned-number';
import type { SeriesAnswer } from './answer';
import { markedWords, measureWords } from './measured-words';
import { missingReason } from './table';
import { yearsOf } from './to-timeline-model';
import { seriesName } from '../../wording/series-name';
import '../../wording/words';
import './words';

const CELL = 'border-t border-hairline py-1 pe-3';
/** What stays in sight while the rest is scrolled. */
const STUCK = 'sticky start-0 z-10 bg-paper text-start font-normal';

interface Column {
  readonly series: Series;
  readonly measured: Series;
  /** The width of what stands behind the decimal points, in em. */
  readonly tail: number;
}

interface PointCellProps {
  readonly answer: SeriesAnswer;
  readonly column: Column;
  readonly year: number;
}

const PointCell = ({ answer, column, year }: PointCellProps) => {
  const language = useLanguage();
  const { series, measured, tail } = column;
  const { drawing } = answer;
  const { dataset } = answer.asked.ground.cube;
  const point = measured.points.find((own) => own.year === year);
  if (!point) {
    return (
      <td className={`${CELL} text-end text-12 text-ink-muted`}>
        {missingReason(answer, series, year)[language]}
      </td>
    );
  }
  const [first] = point.from;
  return (
    <td className={`${CELL} whitespace-nowrap text-end`}>
      <AlignedNumber
        words={markedWords({ dataset, drawing }, series, point, language)}
        tail={tail}
      />
      <SourceButton dataset={dataset} observations={point.from} />
      {first ? (
        <span className="block text-12 text-ink-muted">
          {evidenceWords(dataset, first.source.id, language)}
        </span>
      ) : null}
    </td>
  );
};

interface SummaryCellProps {
  readonly dataset: Dataset;
  readonly series: Series;
}

/** First and last figure of a series with the change between them, or why there is none. */
const SummaryCell = ({ dataset, series }: SummaryCellProps) => {
  const { t } = useTranslation('series');
  const language = useLanguage();
  const [first] = series.points;
  const last = series.points.at(-1);
  if (!first || !last || first === last) {
    return <td className={`${CELL} text-end text-12 text-ink-muted`}>{t('noChange')}</td>;
  }
  const words = (point: SeriesPoint) =>
    figureWords(dataset, series.indicator, point, language).text;
  const indicator = dataset.indicatorById.get(series.indicator);
  const comparison = indicator && comparePoints(indicator, series, first, last);
  return (
    <td className={`${CELL} text-end text-12 text-ink-muted`}>
      {`${first.year} ${words(first)} → ${last.year} ${words(last)}`}
      <br />
      {comparison ? changeWords(dataset, series.indicator, comparison, language) : null}
    </td>
  );
};

const Head = ({ answer }: { readonly answer: SeriesAnswer }) => {
  const { t } = useTranslation('series');
  const language = useLanguage();
  const { series, split } = answer.chosen;
  const { dataset } = answer.asked.ground.cube;
  return (
    <thead className="sticky top-0 z-20 bg-paper text-12 text-ink-muted">
      <tr>
        <th scope="col" className={`${STUCK} py-1 pe-3 align-bottom`}>
          {t('year')}
        </th>
        {series.map((each) => (
          <th
            key={each.id}
            scope="col"
            className="min-w-32 py-1 pe-3 text-end align-bottom font-normal"
          >
            {t('caption', {
              name: seriesName(dataset, each, split, language),
              unit: measureWords({ dataset, drawing: answer.drawing }, each, language),
            })}
          </th>
        ))}
      </tr>
    </thead>
  );
};

const toColumns = (
  { asked, chosen, drawing, measured }: SeriesAnswer,
  language: ReturnType<typeof useLanguage>,
) =>
  chosen.series.map((series, at): Column => {
    const own = measured[at] ?? series;
    const { dataset } = asked.ground.cube;
    const words = own.points.map((point) =>
      markedWords({ dataset, drawing }, series, point, language),
    );
    return { series, measured: own, tail: tailWidth(words) };
  });

/**
 * The numbers of the chart as a table, in its measure, latest year first, each with its source and evidence; a year
 * without one says why. Heading and years stay in sight.
 */
export const SeriesTable = ({ answer }: { readonly answer: SeriesAnswer }) => {
  const { t } = useTranslation('series');
  const language = useLanguage();
  const { series } = answer.chosen;
  const { dataset } = answer.asked.ground.cube;
  const columns = toColumns(answer, language);
  return (
    <div className="max-h-96 overflow-auto">
      <table className="w-full border-separate border-spacing-0 text-14">
        <caption className="sr-only">{t('title')}</caption>
        <Head answer={answer} />
        <tbody>
          {answer.drawing.measure === 'absolute' ? (
            <tr>
              <th scope="row" className={`${STUCK} ${CELL} text-12`}>
                {t('change')}
              </th>
              {series.map((each) => (
                <SummaryCell key={each.id} dataset={dataset} series={each} />
              ))}
            </tr>
          ) : null}
          {yearsOf(series)
            .toReversed()
            .map((year) => (
              <tr key={year}>
                <th scope="row" className={`${STUCK} ${CELL} align-top`}>
                  {year}
                </th>
                {columns.map((column) => (
                  <PointCell key={column.series.id} answer={answer} column={column} year={year} />
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
};
