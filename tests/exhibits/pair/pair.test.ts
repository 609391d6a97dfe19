import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { layoutTimeline } from '../../../src/charts/layout/layout-timeline';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import type { AnySpec } from '../../../src/exhibits/spec';
import { answerOf, wordsOf } from '../../../src/exhibits/answers';
import type { Exhibit } from '../../../src/exhibits/exhibit';
import { otherSideOf } from '../../../src/exhibits/pair/other-side';
import { toPair } from '../../../src/exhibits/pair/pair';
import { pairOf } from '../../../src/exhibits/pair/pair-answer';
import type { SeriesAnswer } from '../../../src/exhibits/series/answer';
import { axisWords } from '../../../src/exhibits/series/axis-words';
import { SERIES } from '../../../src/exhibits/series/exhibit';
import {
  NO_SPLIT,
  PLAIN_CHART,
  PLAIN_SERIES,
  type SeriesSpec,
} from '../../../src/exhibits/series/spec';
import { toTimelineModel } from '../../../src/exhibits/series/to-timeline-model';
import { toDrawn } from '../../../src/exhibits/series/use-timeline';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { arbitraryFilterOf } from '../../support/arbitrary-view-state';
import { readGround } from '../../support/ground';
import { readVocabulary } from '../../support/read-vocabulary';
import { THEME as PLAIN_THEME } from '../../charts/timeline-samples';

const TRADEMARK = setClause(NO_FILTER, 'right', ['trademark']);
const COPYRIGHT = setClause(NO_FILTER, 'right', ['copyright']);
const CIVIL = 'court.civil1.received';
const OWN = SERIES as unknown as Exhibit;

beforeAll(() => {
  setUpI18n('en');
});

const compare = (first: Filter, second: Filter, spec: AnySpec = PLAIN_SERIES) =>
  toPair(
    OWN,
    { ground: readGround(), records: {}, spec, filter: first },
    otherSideOf(first, second),
  );

const pairIn = (first: Filter, second: Filter, spec?: AnySpec) => {
  const made = compare(first, second, spec);
  const pair = made && pairOf(made.answer);
  if (!pair) throw new Error('these filters are one');
  return { ...made, pair, sides: pair.sides as unknown as readonly [SeriesAnswer, SeriesAnswer] };
};

const unitsOf = ({ chosen, asked }: SeriesAnswer) =>
  new Set(
    chosen.series.map(
      ({ indicator }) => asked.ground.cube.dataset.indicatorById.get(indicator)?.unit,
    ),
  );

const scalesOf = (side: SeriesAnswer) =>
  toDrawn(side).map((drawn) => {
    const model = toTimelineModel(drawn.dataset, drawn, 'en', drawn.drawing, drawn.frame);
    const { scale } = layoutTimeline(model, axisWords(['en'], model), PLAIN_THEME, {
      width: 480,
      height: 346,
    });
    return { years: model.years, scale };
  });

describe('an exhibit under two filters', () => {
  test('is the answer of each, and the same object for the same two', () => {
    const { sides, answer } = pairIn(TRADEMARK, COPYRIGHT);
    const ground = readGround();
    for (const [at, filter] of [TRADEMARK, COPYRIGHT].entries()) {
      // Split by what the sides differ in, both would show the same lines.
      const undivided = { ...PLAIN_SERIES, split: NO_SPLIT };
      const alone = answerOf(OWN, ground, {}, undivided, filter) as unknown as SeriesAnswer;
      expect(sides[at]?.chosen).toBe(alone.chosen);
    }
    expect(pairIn(TRADEMARK, COPYRIGHT).answer).toBe(answer);
  });

  test('is none where the second filter is the first once more', () => {
    expect(compare(TRADEMARK, TRADEMARK)).toBeUndefined();
  });

  test('has the rows of both sides, each with its name, and no figure that neither side has', () => {
    const { exhibit, answer, sides } = pairIn(TRADEMARK, COPYRIGHT);
    const { columns, rows } = exhibit.table(answer);
    const own = sides.map((side) => SERIES.table(side));
    expect(rows).toHaveLength(own.flatMap((table) => table.rows).length);
    expect(columns[0]?.id).toBe('side');
    const known = new Set(
      own.flatMap((table) => table.rows.flat().map((each) => JSON.stringify(each))),
    );
    const figures = rows.flat().filter(({ kind }) => kind === 'figure' || kind === 'rate');
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.every((each) => known.has(JSON.stringify(each)))).toBe(true);
    expect(new Set(rows.map(([side]) => JSON.stringify(side))).size).toBe(2);
  });

  test('is worded by what its sides are, and its notes say whose they are', () => {
    const { exhibit, answer } = pairIn(TRADEMARK, COPYRIGHT);
    expect(wordsOf(exhibit, answer, 'zh').headline).toBe(
      '时间序列（知识产权民事一审新收案件）对比：商标与著作权（版权）',
    );
    expect(wordsOf(exhibit, answer, 'en').headline).toMatch(
      /^Time series \(.*\) side by side: Trademarks and Copyright/,
    );
    expect(wordsOf(exhibit, answer, 'en').notes[0]).toMatch(
      /share one value axis and the same years/,
    );
  });
});

describe('one axis', () => {
  test('is shared by charts of one unit, with the same years where the filters have the same', () => {
    const { pair, sides } = pairIn(TRADEMARK, COPYRIGHT, {
      ...PLAIN_SERIES,
      indicators: [CIVIL],
    } as SeriesSpec);
    expect(pair.axis).toBe('shared-years');
    const [a, b] = sides.map(scalesOf);
    expect(a).toEqual(b);
  });

  test('is not that of years that the reader has set apart', () => {
    const { sides } = pairIn(setYears(NO_FILTER, 2015, 2019), setYears(NO_FILTER, 2020, 2024), {
      ...PLAIN_SERIES,
      indicators: [CIVIL],
    } as SeriesSpec);
    const [a, b] = sides.map((side) => scalesOf(side)[0]);
    expect(a?.years.at(-1)).toBe('2019');
    expect(b?.years[0]).toBe('2020');
    expect(a?.scale).toEqual(b?.scale);
  });

  test('is shared only where units agree, whatever is compared', () => {
    const filters = arbitraryFilterOf(readVocabulary());
    const charts = fc.record({
      measure: fc.constantFrom('absolute', 'index', 'yoy'),
      form: fc.constantFrom('lines', 'multiples'),
    });
    fc.assert(
      fc.property(filters, filters, charts, (first, second, chart) => {
        const spec = { ...PLAIN_SERIES, chart: { ...PLAIN_CHART, ...chart } };
        const made = compare(first, second, spec);
        const pair = made && pairOf(made.answer);
        if (!pair) return;
        const sides = pair.sides as unknown as readonly [SeriesAnswer, SeriesAnswer];
        const units = sides.map(unitsOf);
        const all = new Set(units.flatMap((each) => [...each]));
        const isAbsolute = sides.some(({ drawing }) => drawing.measure === 'absolute');
        if (pair.axis?.startsWith('shared')) {
          const [a, b] = sides.map((side) => scalesOf(side).map(({ scale }) => scale));
          if (sides.every((side) => side.charts.length === 1)) {
            expect(a).toEqual(b);
            if (isAbsolute) expect(all.size).toBe(1);
          }
        }
        if (pair.axis === 'other-units') {
          expect(all.size).toBe([...units].reduce((sum, each) => sum + each.size, 0));
          expect(sides.every(({ frames }) => frames?.every((each) => !each?.values))).toBe(true);
        }
        if (all.size === 0) expect(pair.axis).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});
