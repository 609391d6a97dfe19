import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER, setYears } from '../../../src/crossfilter/filter';
import type { Language } from '../../../src/domain/language';
import {
  answerChanges,
  rateSortOf,
  slopesOf,
  unitOfChange,
} from '../../../src/exhibits/changes/answer';
import { amountOfChange, markOfChange } from '../../../src/exhibits/changes/amount-of-change';
import { changesModel } from '../../../src/exhibits/changes/model';
import { toSlopeModel } from '../../../src/exhibits/changes/slope';
import { type ChangesSpec, PLAIN_CHANGES } from '../../../src/exhibits/changes/spec';
import { changesTable } from '../../../src/exhibits/changes/table';
import { changesWords } from '../../../src/exhibits/changes/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { arbitraryFilter } from '../../support/arbitrary-filter';
import { askReal, readGround } from '../../support/ground';
import { holds } from '../../support/holds';

setUpI18n('en');

const { dataset } = readGround().cube;

const ask = (more: Partial<ChangesSpec>, filter: Filter = NO_FILTER) =>
  answerChanges(askReal({ ...PLAIN_CHANGES, ...more }, filter));

const SLOPES = [
  { shape: 'slope', measure: 'rate' },
  { shape: 'slope', measure: 'size' },
] as const;

const LANGUAGES: readonly Language[] = ['zh', 'en'];

describe('a slope chart', () => {
  test('has a line a change between the two years, none of a circular pair', () => {
    holds(
      fc.property(arbitraryFilter(dataset), fc.constantFrom(...SLOPES), (filter, spec) => {
        const answer = ask(spec, filter);
        const changes = slopesOf(answer);
        const { years, series } = toSlopeModel(answer, 'en');
        expect(years).toEqual([String(answer.from), String(answer.to)]);
        expect(series.map(({ id }) => id)).toEqual(changes.map((each) => each.series.id));
        expect(changes.filter(({ circular }) => circular)).toEqual([]);
      }),
      40,
    );
  });

  test('stands hollow and says so wherever a value is not printed, in every language', () => {
    const seen = new Set<string>();
    holds(
      fc.property(
        arbitraryFilter(dataset),
        fc.constantFrom(...SLOPES),
        fc.constantFrom(...LANGUAGES),
        (filter, spec, language) => {
          const answer = ask(spec, filter);
          const { series } = toSlopeModel(answer, language);
          for (const [at, change] of slopesOf(answer).entries()) {
            const [first, last] = series[at]?.points ?? [];
            const own = series[at]?.endLabel ?? '';
            const isPrinted = spec.measure === 'rate' && rateSortOf(change) === 'printed';
            seen.add(`${spec.measure} ${rateSortOf(change)}`);
            expect(/推算|computed/.test(own)).toBe(!isPrinted);
            if (spec.measure === 'rate') {
              expect([first?.computed, last?.computed]).toEqual([false, !isPrinted]);
            } else {
              const { from, to } = change;
              expect(first?.computed).toBe(from.how !== 'printed');
              expect(last?.computed).toBe(to.how !== 'printed');
            }
          }
        },
      ),
      60,
    );
    expect(seen.size).toBeGreaterThan(3);
  });

  test('is the same as plain data for slides, and a list has none', () => {
    const answer = ask({ shape: 'slope' });
    const model = changesModel(answer);
    expect(model).toMatchObject({ kind: 'charts', charts: [{ form: 'columns', scale: 'log' }] });
    const [chart] = model?.kind === 'charts' ? model.charts : [];
    const own = toSlopeModel(answer, 'zh');
    expect(chart?.series.map(({ points }) => points.map((point) => point?.value))).toEqual(
      own.series.map(({ points }) => points.map((point) => point?.value)),
    );
    expect(changesModel(ask({}))).toBeUndefined();
  });

  test('of sizes has one unit only', () => {
    const units = slopesOf(ask(SLOPES[1])).map((each) => unitOfChange(dataset, each));
    expect(units.length).toBeGreaterThan(2);
    expect(new Set(units).size).toBe(1);
  });
});

describe('changes by size', () => {
  test('are ordered within each unit, have no circular pair, and are marked as computed', () => {
    const answer = ask({ measure: 'size' }, setYears(NO_FILTER, 2020, 2024));
    expect(answer.found.length).toBeGreaterThan(5);
    const units = new Map<string, number[]>();
    for (const change of answer.found) {
      const size = Math.abs(Number(change.difference?.value));
      const unit = unitOfChange(dataset, change);
      units.set(unit, [...(units.get(unit) ?? []), size]);
      expect(change.circular).toBeUndefined();
      const exact = Number(change.to.value) - Number(change.from.value);
      const { value = '', step = '' } = change.difference ?? {};
      expect(Math.abs(Number(value) - exact)).toBeLessThanOrEqual(Number(step));
      expect(markOfChange({ measure: 'size' }, change, 'en')).toContain('computed');
      expect(amountOfChange(dataset, { measure: 'size' }, change, 'en')).toMatch(/^[+−]/);
    }
    for (const sizes of units.values()) expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(changesWords(answer, 'en').headline).toMatch(/^Largest increase .*\(computed\)/);
    const sizes = changesTable(answer).rows.map((row) => row[3]);
    expect(sizes.every((cell) => cell?.kind === 'figure' && cell.how === 'computed')).toBe(true);
  });
});

describe('how a change is known', () => {
  test('computed rates contain those that are not certain, and these rest on a figure that is', () => {
    const idsOf = (rates: ChangesSpec['rates']) =>
      ask({ rates }).found.map(({ series }) => series.id);
    const [all, printed, computed, uncertain] = [
      idsOf(undefined),
      idsOf('printed'),
      idsOf('computed'),
      idsOf('uncertain'),
    ];
    expect(printed.length + computed.length).toBe(all.length);
    expect(uncertain.length).toBeGreaterThan(0);
    expect(uncertain.filter((id) => !computed.includes(id))).toEqual([]);
    for (const { from, to } of ask({ rates: 'uncertain' }).found)
      expect([from, to].some(({ how, hedge }) => how !== 'printed' || hedge !== undefined)).toBe(
        true,
      );
  });
});
