import { describe, expect, test } from 'vitest';
import { applyFilter, toCube } from '../../src/crossfilter/apply-filter';
import { buildSeries, type Series } from '../../src/crossfilter/build-series';
import { chooseSeries } from '../../src/crossfilter/choose-series';
import { NO_FILTER, setYears } from '../../src/crossfilter/filter';
import { findChanges } from '../../src/crossfilter/find-changes';
import { measureSeries } from '../../src/crossfilter/measure-series';
import { isBroken } from '../../src/domain/break';
import { checkGrowth } from '../../src/domain/check-growth';
import { readDataset, readRecords } from '../support/read-data';

const dataset = readDataset();
const cube = toCube(dataset);
const verdicts = applyFilter(cube, NO_FILTER);

const seriesOf = (indicator: string): Series => {
  const [series] = buildSeries(cube, verdicts, indicator);
  if (!series) throw new Error(`no series for ${indicator}`);
  return series;
};

const allSeries = dataset.indicators.flatMap(({ id }) => buildSeries(cube, verdicts, id));

describe('the history of the real data', () => {
  test('civil first-instance cases received have 17 years, 2008 to 2024', () => {
    const { points } = seriesOf('court.civil1.received');
    const values = new Map(points.map(({ year, value }) => [year, value]));
    expect([...values.keys()]).toEqual(Array.from({ length: 17 }, (_, index) => 2008 + index));
    expect(values.get(2009)).toBe('30626');
    expect(values.get(2023)).toBe('462176');
    expect(values.get(2024)).toBe('449923');
    expect(points.every(({ how }) => how === 'printed')).toBe(true);
  });

  test('criminal first instance is cut between 2016 and 2017', () => {
    const series = seriesOf('court.criminal1.concluded');
    expect(isBroken(series.breaks, 2016, 2017)).toBe(true);
    expect(isBroken(series.breaks, 2015, 2016)).toBe(false);
    const growth = measureSeries({ kind: 'flow' }, series, 'yoy', undefined).points.map(
      ({ year }) => year,
    );
    expect(growth).not.toContain(2017);
  });

  test('piracy cases of 2023 and 2024 are not compared', () => {
    expect(isBroken(seriesOf('ncac.piracy.cases').breaks, 2023, 2024)).toBe(true);
  });

  test('domestic patents in force with and without Hong Kong, Macao and Taiwan are two indicators', () => {
    const without = seriesOf('patent.invention.in_force.ex_hmt');
    expect(without.points.map(({ year }) => year)).not.toContain(2024);
    const domestic = dataset.observationsOf.get('patent.invention.in_force') ?? [];
    const years = domestic
      .filter(({ codes }) => codes.party === 'domestic')
      .map(({ time }) => time);
    expect(years).toContain('2024');
    expect(years).not.toContain('2023');
    const { series, mixed } = chooseSeries(cube, verdicts, NO_FILTER, {
      indicators: ['patent.invention.in_force', 'patent.invention.in_force.ex_hmt'],
      split: undefined,
      most: 6,
    });
    expect(series).toHaveLength(2);
    expect(mixed).toBe(true);
  });

  test('no year stands twice and none is bridged', () => {
    for (const { id, points } of allSeries) {
      const years = points.map(({ year }) => year);
      expect(new Set(years).size, id).toBe(years.length);
      expect(
        years.toSorted((a, b) => a - b),
        id,
      ).toEqual(years);
    }
  });

  test('every computed value says how, every printed one stands in a source', () => {
    for (const observation of dataset.observations) {
      expect(dataset.sourceById.has(observation.source.id)).toBe(true);
      expect(observation.derivation !== undefined).toBe(observation.status === 'E');
    }
  });

  test('what is partial, wider or computed too low stands in no series', () => {
    for (const { indicator, time, printed } of readRecords('footnotes')) {
      const own = dataset.observationsOf.get(indicator) ?? [];
      const drawn = own.filter((each) => each.time === time && each.printed === printed);
      expect(drawn, `${indicator}@${time}`).toEqual([]);
    }
  });
});

describe('stacks of the real data', () => {
  const choose = (from: number, to: number) => {
    const filter = setYears(NO_FILTER, from, to);
    return chooseSeries(cube, applyFilter(cube, filter), filter, {
      indicators: ['court.civil1.received'],
      split: 'right',
      most: 6,
    });
  };

  test('civil cases are stacked where the six types add up to the total in every year', () => {
    expect(choose(2022, 2024).stack).toEqual({ ok: true, from: 2022, to: 2024, left: [] });
  });

  test('without the year that lacks a type, which is named', () => {
    expect(choose(2018, 2024).stack).toEqual({
      ok: true,
      from: 2019,
      to: 2024,
      left: [expect.objectContaining({ year: 2018, why: 'missing-part' })],
    });
  });

  test('nor in 2010, whose types add up to 200 less than its total', () => {
    expect(choose(2010, 2010).stack).toMatchObject({
      ok: false,
      reason: 'not-adding',
      years: [2010],
    });
  });
});

describe('the change finder', () => {
  const pairs = [
    [2023, 2024],
    [2019, 2024],
    [2016, 2017],
    [2012, 2022],
  ] as const;

  test.each(pairs)(
    'lists from %i to %i no pair across a break and none that rounding explains',
    (from, to) => {
      const changes = findChanges(cube, verdicts, from, to);
      expect(changes.length).toBeGreaterThan(3);
      for (const { series, growth } of changes) {
        expect(isBroken(series.breaks, from, to), series.id).toBe(false);
        expect(Number(growth.low) > 0 || Number(growth.high) < 0, series.id).toBe(true);
      }
    },
  );

  test('leaves out criminal first instance over 2016/2017 and piracy cases over 2023/2024', () => {
    const found = (from: number, to: number) =>
      findChanges(cube, verdicts, from, to).map(({ series }) => series.indicator);
    expect(found(2016, 2018)).not.toContain('court.criminal1.concluded');
    expect(found(2014, 2016)).toContain('court.criminal1.concluded');
    expect(found(2023, 2024)).not.toContain('ncac.piracy.cases');
  });

  test('leaves out the Jianwang campaigns, whose months and scope differ every year', () => {
    const found = findChanges(cube, verdicts, 2023, 2024).map(({ series }) => series.indicator);
    expect(found.filter((id) => id.startsWith('jianwang.'))).toEqual([]);
  });

  test('tells a printed rate as it is printed', () => {
    const changes = findChanges(cube, verdicts, 2023, 2024);
    const rates = changes.flatMap(({ to, growth }) => {
      const own = to.how === 'printed' ? to.from[0]?.growth : undefined;
      return own && !own.hedge ? [{ own: own.value, told: growth.value }] : [];
    });
    expect(rates.length).toBeGreaterThan(20);
    expect(rates.filter(({ own, told }) => own !== told)).toEqual([]);
  });

  test('ranks by the size of the change', () => {
    const sizes = findChanges(cube, verdicts, 2023, 2024).map(({ growth }) =>
      Math.abs(Number(growth.value)),
    );
    expect(sizes.toSorted((a, b) => b - a)).toEqual(sizes);
  });
});

describe('the audit of printed growth', () => {
  const checked = dataset.observations.flatMap((observation) => {
    const verdict = checkGrowth(observation, dataset.observationByReference, dataset.breaks);
    return verdict ? [{ observation, verdict }] : [];
  });

  test('decides most rates, and every rate that differs is a listed conflict', () => {
    const conflicts = new Set(
      readRecords('growth-conflicts').map(({ indicator, time }) => `${indicator}@${time}`),
    );
    const agreeing = checked.filter(({ verdict }) => verdict.kind === 'agrees');
    const differing = checked.filter(({ verdict }) => verdict.kind === 'differs');
    expect(agreeing.length).toBeGreaterThan(100);
    for (const { observation } of differing) {
      expect(conflicts).toContain(`${observation.indicator}@${observation.time}`);
    }
  });

  test('the white paper: trademark registrations +9.1% agree with 2023', () => {
    const own = checked.find(
      ({ observation }) =>
        observation.indicator === 'trademark.registered' && observation.time === '2024',
    );
    expect(own?.verdict.kind).toBe('agrees');
  });
});
