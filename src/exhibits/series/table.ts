import type { Series } from '../../crossfilter/build-series';
import { toShownRate } from '../../domain/shown-rate';
import { wordsIn } from '../../i18n/words';
import { seriesName } from '../../wording/series-name';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell, TableColumn } from '../exhibit-table';
import { toPointCell } from '../figure-cell';
import type { SeriesAnswer } from './answer';
import { toMeasured, yearsOf } from './to-timeline-model';
import './words';

const missing = (key: 'noFigure' | 'noRate'): TableCell => ({
  kind: 'missing',
  reason: inBoth((language) => wordsIn('series', language)(key)),
});

const figureIn = (series: Series, year: number): TableCell => {
  const point = series.points.find((each) => each.year === year);
  return point ? toPointCell(series.indicator, point) : missing('noFigure');
};

const rateIn = (growth: Series, year: number): TableCell => {
  const point = growth.points.find((each) => each.year === year);
  if (!point) return missing('noRate');
  const { printed, from } = point;
  const how = printed === undefined ? 'computed' : 'printed';
  return { kind: 'rate', ...toShownRate(point), how, from };
};

interface Column extends TableColumn {
  readonly cellIn: (year: number) => TableCell;
}

/** The figures of a series, and its growth beside them where that is drawn. */
const columnsOf = ({ asked, chosen, drawing }: SeriesAnswer, series: Series): readonly Column[] => {
  const { dataset } = asked.ground.cube;
  const name = inBoth((language) => seriesName(dataset, series, chosen.split, language));
  const figures: Column = {
    id: series.id,
    name,
    unit: dataset.indicatorById.get(series.indicator)?.unit,
    cellIn: (year) => figureIn(series, year),
  };
  if (drawing.measure !== 'yoy') return [figures];
  const growth = toMeasured(dataset, series, drawing);
  return [
    figures,
    {
      id: `${series.id};growth`,
      name: inBoth((language) => wordsIn('series', language)('rate', { name: name[language] })),
      cellIn: (year) => rateIn(growth, year),
    },
  ];
};

/** The figures of the series year by year, the latest first; of years without one the reason. */
export const seriesTable = (answer: SeriesAnswer): ExhibitTable => {
  const { series } = answer.chosen;
  if (series.length === 0) return { columns: [], rows: [] };
  const columns = series.flatMap((each) => columnsOf(answer, each));
  return {
    columns: [
      { id: 'year', name: inBoth((language) => wordsIn('series', language)('year')) },
      ...columns.map(({ id, name, unit }) => ({ id, name, unit })),
    ],
    rows: yearsOf(series)
      .toReversed()
      .map((year) => [
        { kind: 'number', value: year },
        ...columns.map(({ cellIn }) => cellIn(year)),
      ]),
  };
};
