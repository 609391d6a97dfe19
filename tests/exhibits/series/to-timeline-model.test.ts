import { expect, test } from 'vitest';
import { applyFilter, toCube } from '../../../src/crossfilter/apply-filter';
import { type ChosenSeries, chooseSeries } from '../../../src/crossfilter/choose-series';
import { NO_FILTER } from '../../../src/crossfilter/filter';
import type { Measure } from '../../../src/crossfilter/measure-series';
import type { Language } from '../../../src/domain/language';
import {
  type Drawing,
  numberBreaks,
  toTimelineModel,
} from '../../../src/exhibits/series/to-timeline-model';
import { readDataset } from '../../support/read-data';

const dataset = readDataset();
const cube = toCube(dataset);
const verdicts = applyFilter(cube, NO_FILTER);

const choose = (indicators: readonly string[]) =>
  chooseSeries(cube, verdicts, NO_FILTER, {
    indicators,
    split: undefined,
    most: 6,
  });

const toDrawing = (measure: Measure, { series }: ChosenSeries): Drawing => ({
  measure,
  base: 2012,
  bases: [2012],
  scale: 'linear',
  stacked: false,
  isMuted: () => false,
  breaks: numberBreaks(series),
});

const modelOf = (indicators: readonly string[], measure: Measure, language: Language) => {
  const chosen = choose(indicators);
  return toTimelineModel(dataset, chosen, language, toDrawing(measure, chosen));
};

const SAMR = [
  'samr.trademark_violation.cases',
  'samr.patent_violation.cases',
  'samr.patent_trademark_violation.cases',
];

test.each([
  ['en', /\((\d{4})\)$/],
  ['zh', /（(\d{4})年）$/],
] as const)('the label of a series that ends early says its year (%s)', (language, year) => {
  for (const measure of ['absolute', 'yoy'] as const) {
    const { years, series } = modelOf(SAMR, measure, language);
    const said = series.map(({ endLabel }) => year.exec(endLabel)?.[1]);
    const ends = series.map(({ points }) => years[points.findLastIndex((each) => each !== null)]);
    expect(said).toEqual(ends.map((end) => (end === years.at(-1) ? undefined : end)));
    expect(said.some((each) => each !== undefined)).toBe(true);
  }
});

test('the label of a series alone says no year, which is that of the axis', () => {
  const [series] = modelOf(SAMR.slice(0, 1), 'absolute', 'en').series;
  expect(series?.endLabel).not.toMatch(/\(\d{4}\)/);
});

const COURTS = ['court.criminal1.received', 'court.civil2.received', 'court.civil1.received'];

test.each(['absolute', 'index', 'yoy'] as const)(
  'a mark means the same reason in a chart of %s, in small charts, and in the notes below',
  (measure) => {
    const chosen = choose(COURTS);
    const drawing = toDrawing(measure, chosen);
    const reasons = new Map(
      drawing.breaks.map(({ id, between, mark }) => [`${id} ${between.join('/')}`, mark]),
    );
    expect(new Set(reasons.values()).size).toBeGreaterThan(1);
    const charts = [chosen, ...chosen.series.map((each) => ({ ...chosen, series: [each] }))];
    for (const chart of charts) {
      const { breaks } = toTimelineModel(dataset, chart, 'en', drawing);
      for (const { seriesId, between, mark } of breaks)
        expect(mark).toBe(reasons.get(`${seriesId} ${between.join('/')}`));
    }
  },
);
