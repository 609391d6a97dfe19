import { useTranslation } from 'react-i18next';
import type { Series, SeriesPoint } from '../../crossfilter/build-series';
import { comparePoints } from '../../crossfilter/compare-points';
import type { Dataset } from '../../domain/dataset';
import { SourceButton } from '../../provenance/source-button';
import { evidenceWords } from '../../provenance/source-words';
import { figureWords, unitOf } from '../../wording/figure-words';
import { changeWords } from '../../wording/change-words';
import { useLanguage } from '../../i18n/use-language';
import type { SeriesAnswer } from './answer';
import { yearsOf } from './to-timeline-model';
import { seriesName } from '../../wording/series-name';
import '../../wording/words';
import './words';

interface SeriesProps {
  readonly dataset: Dataset;
  readonly series: Series;
}

interface PointCellProps extends SeriesProps {
  readonly year: number;
}

const PointCell = ({ dataset, series, year }: PointCellProps) => {
  const { t } = useTranslation('series');
  const { t: tFigure } = useTranslation('figure');
  const language = useLanguage();
  const point = series.points.find((own) => own.year === year);
  if (!point) {
    return <td className="py-1 pe-3 text-end text-12 text-ink-muted">{t('noFigure')}</td>;
  }
  const [first] = point.from;
  return (
    <td className="whitespace-nowrap py-1 pe-3 text-end">
      {figureWords(dataset, series.indicator, point, language).text}
      {point.how === 'printed' ? null : (
        <span className="ms-1 text-12 text-ink-muted">{tFigure('computed')}</span>
      )}
      <SourceButton dataset={dataset} observations={point.from} />
      {first ? (
        <span className="block text-12 text-ink-muted">
          {evidenceWords(dataset, first.source.id, language)}
        </span>
      ) : null}
    </td>
  );
};

/** First and last figure of a series with the change between them, or why there is none. */
const SummaryCell = ({ dataset, series }: SeriesProps) => {
  const { t } = useTranslation('series');
  const language = useLanguage();
  const [first] = series.points;
  const last = series.points.at(-1);
  if (!first || !last || first === last) {
    return <td className="py-1 pe-3 text-end text-12 text-ink-muted">{t('noChange')}</td>;
  }
  const words = (point: SeriesPoint) =>
    figureWords(dataset, series.indicator, point, language).text;
  const indicator = dataset.indicatorById.get(series.indicator);
  const comparison = indicator && comparePoints(indicator, series, first, last);
  return (
    <td className="py-1 pe-3 text-end text-12 text-ink-muted">
      {`${first.year} ${words(first)} → ${last.year} ${words(last)}`}
      <br />
      {comparison ? changeWords(dataset, series.indicator, comparison, language) : null}
    </td>
  );
};

/** The numbers of the chart as a table, latest year first, each with its source and evidence; a year without a figure says so. */
export const SeriesTable = ({ answer }: { readonly answer: SeriesAnswer }) => {
  const { t } = useTranslation('series');
  const language = useLanguage();
  const { series, split } = answer.chosen;
  const { dataset } = answer.asked.ground.cube;
  return (
    <div className="max-h-96 overflow-auto">
      <table className="w-full text-14">
        <caption className="sr-only">{t('title')}</caption>
        <thead className="sticky top-0 bg-paper text-12 text-ink-muted">
          <tr>
            <th scope="col" className="py-1 pe-3 text-start font-normal">
              {t('year')}
            </th>
            {series.map((each) => (
              <th key={each.id} scope="col" className="py-1 pe-3 text-end font-normal">
                {t('caption', {
                  name: seriesName(dataset, each, split, language),
                  unit: unitOf(dataset, each.indicator)?.name[language] ?? '',
                })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="border-t border-hairline">
            <th scope="row" className="py-1 pe-3 text-start text-12 font-normal">
              {t('change')}
            </th>
            {series.map((each) => (
              <SummaryCell key={each.id} dataset={dataset} series={each} />
            ))}
          </tr>
          {yearsOf(series)
            .toReversed()
            .map((year) => (
              <tr key={year} className="border-t border-hairline">
                <th scope="row" className="py-1 pe-3 text-start font-normal">
                  {year}
                </th>
                {series.map((each) => (
                  <PointCell key={each.id} dataset={dataset} series={each} year={year} />
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
};
