import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type Filter, NO_FILTER, setYears } from '../../../src/crossfilter/filter';
import { answerBreakdown, type BreakdownAnswer } from '../../../src/exhibits/breakdown/answer';
import { besideBreakdowns } from '../../../src/exhibits/breakdown/beside';
import { PLAIN_BREAKDOWN } from '../../../src/exhibits/breakdown/spec';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { arbitraryFilterOf } from '../../support/arbitrary-view-state';
import { askReal, readGround } from '../../support/ground';
import { readVocabulary } from '../../support/read-vocabulary';

const { indicatorById } = readGround().cube.dataset;

beforeAll(() => {
  setUpI18n('en');
});

const answerIn = (filter: Filter, indicator?: string): BreakdownAnswer =>
  answerBreakdown(
    askReal({ ...PLAIN_BREAKDOWN, indicators: indicator ? [indicator] : [] }, filter, []),
  );

const largestOf = ({ breakdown }: BreakdownAnswer): number =>
  Math.max(...(breakdown?.parts ?? []).map(({ value }) => Number(value)));

test('two years of one figure have bars to one end, that of the longest of both', () => {
  const [early, late] = [2019, 2024].map((year) =>
    answerIn(setYears(NO_FILTER, year, year), 'court.civil1.received'),
  );
  if (!early || !late) throw new Error('no answers');
  const { sides, axis } = besideBreakdowns(early, late);
  expect(sides.map(({ breakdown }) => breakdown?.time)).toEqual(['2019', '2024']);
  expect(largestOf(early)).not.toBe(largestOf(late));
  expect(sides.map(({ end }) => end)).toEqual(
    Array(2).fill(Math.max(largestOf(early), largestOf(late))),
  );
  expect(axis).toBe('shared');
});

test('whatever is compared, bars have one end only where units agree, and none is longer', () => {
  const filters = arbitraryFilterOf(readVocabulary());
  const indicators = fc.constantFrom(
    undefined,
    'court.civil1.received',
    'trademark.registered',
    'proc.prosecuted.persons',
  );
  fc.assert(
    fc.property(filters, filters, indicators, indicators, (one, two, a, b) => {
      const { sides, axis } = besideBreakdowns(answerIn(one, a), answerIn(two, b));
      const units = new Set(sides.map(({ indicator }) => indicatorById.get(indicator)?.unit));
      expect(axis === 'shared').toBe(
        units.size === 1 && sides.every(({ breakdown }) => breakdown !== undefined),
      );
      for (const side of sides)
        if (axis === 'shared') expect(side.end).toBeGreaterThanOrEqual(largestOf(side));
        else expect(side.end).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});
