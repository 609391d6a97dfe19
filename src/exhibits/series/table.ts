import type { Series, SeriesPoint } from '../../crossfilter/build-series';
import { toShownRate } from '../../domain/shown-rate';
import { wordsIn } from '../../i18n/words';
import { seriesName } from '../../wording/series-name';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell, TableColumn } from '../exhibit-table';
import { toPointCell } from '../figure-cell';
import type { SeriesAnswer } from './answer';
import { yearsOf } from './to-timeline-model';
import './words';

/** Why a series has nothing to show for a year: no figure, or one that the measure cannot be stated of. */
export const missingReason = ({ drawing }: SeriesAnswer, series: Series, year: number) =>
  inBoth((language) => {
    const t = wordsIn('series', language);
    if (!series.points.some((point) => point.year === year)) return t('noFigure');
    return drawing.measure === 'index' ? t('noIndex', { base: drawing.base ?? '' }) : t('noRate');
  });

const toCell = ({ drawing }: SeriesAnswer, indicator: string, point: SeriesPoint): TableCell => {
  const { measure, base = point.year } = drawing;
  const { value, step, from, printed } = point;
  if (measure === 'absolute') return toPointCell(indicator, point);
  if (measure === 'index') return { kind: 'index', value, step, base, how: 'computed', from };
  const how = printed === undefined ? 'computed' : 'printed';
  return { kind: 'rate', ...toShownRate(point), how, from };
};

const toColumn = ({ asked, chosen, drawing }: SeriesAnswer, series: Series): TableColumn => {
  const { dataset } = asked.ground.cube;
  const { measure, base = '' } = drawing;
  const { id, indicator } = series;
  const name = inBoth((language) => seriesName(dataset, series, chosen.split, language));
  if (measure === 'absolute') return { id, name, unit: dataset.indicatorById.get(indicator)?.unit };
  const key = measure === 'index' ? 'index' : 'rate';
  return {
    id: `${id};${measure}`,
    name: inBoth((language) => wordsIn('series', language)(key, { name: name[language], base })),
  };
};

/** The series year by year in the measure chosen, the latest first; of years without a number the reason. */
export const seriesTable = (answer: SeriesAnswer): ExhibitTable => {
  const { chosen, measured } = answer;
  const { series } = chosen;
  if (series.length === 0) return { columns: [], rows: [] };
  const cellIn = (each: Series, at: number, year: number): TableCell => {
    const point = measured[at]?.points.find((own) => own.year === year);
    return point
      ? toCell(answer, each.indicator, point)
      : { kind: 'missing', reason: missingReason(answer, each, year) };
  };
  return {
    columns: [
      { id: 'year', name: inBoth((language) => wordsIn('series', language)('year')) },
      ...series.map((each) => toColumn(answer, each)),
    ],
    rows: yearsOf(series)
      .toReversed()
      .map((year) => [
        { kind: 'number', value: year },
        ...series.map((each, at) => cellIn(each, at, year)),
      ]),
  };
};
