import { expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import { answerGrowth } from '../../../src/exhibits/growth/answer';
import { GROWTH } from '../../../src/exhibits/growth/exhibit';
import { type GrowthSpec, PLAIN_GROWTH } from '../../../src/exhibits/growth/spec';
import { growthTable } from '../../../src/exhibits/growth/table';
import { growthWords } from '../../../src/exhibits/growth/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal } from '../../support/ground';

setUpI18n('en');

const answerOf = (filter: Filter = NO_FILTER, spec: Partial<GrowthSpec> = {}) =>
  answerGrowth(askReal({ ...PLAIN_GROWTH, ...spec }, filter, ['growth-conflicts']));

test('the headline counts the rates that contradict the values', () => {
  const words = growthWords(answerOf(), 'zh');
  expect(words).toMatchObject({
    kicker: '增幅核验',
    headline: '214个原文增幅中，11个与数值不符',
    notes: [],
  });
  expect(words.finding).toBeUndefined();
});

test('the headline is of the same rates as the table and the badge', () => {
  const answer = answerOf(setClause(NO_FILTER, 'right', ['trademark']));
  expect(answer.badge).toBe('filtered');
  expect(growthWords(answer, 'en').headline).toBe(
    `${answer.counts.differs} of ${growthTable(answer).rows.length} printed growth rates do not match the figures`,
  );
});

test('where no rate is printed the headline says so', () => {
  const answer = answerOf(setYears(NO_FILTER, 1985, 1985));
  expect(answer.isEmpty).toBe(true);
  expect(growthWords(answer, 'en').headline).toBe('No printed growth rates to check');
});

const cellsOf = (answer: ReturnType<typeof answerOf>, at: number) => {
  const { columns, rows } = growthTable(answer);
  return Object.fromEntries(columns.map(({ id }, index) => [id, rows[at]?.[index]]));
};

test('the table has the printed rate, and the one that both values give', () => {
  const { before, value, printed, recomputed, verdict } = cellsOf(answerOf(), 0);
  expect(printed).toMatchObject({ kind: 'rate', how: 'printed', step: '0.0001' });
  expect(recomputed).toMatchObject({
    kind: 'rate',
    how: 'computed',
    value: '-0.0271',
    step: '0.0001',
    from: [{ time: '2023' }, { time: '2024' }],
  });
  expect(before).toMatchObject({ kind: 'figure', how: 'printed', from: [{ time: '2023' }] });
  expect(value).toMatchObject({ kind: 'figure', how: 'printed', from: [{ time: '2024' }] });
  expect(verdict).toEqual({ kind: 'text', text: { zh: '不一致', en: 'differs' } });
});

test('a rate that cannot be decided has its reason in the place of the other, and keeps its hedge', () => {
  const answer = answerOf(NO_FILTER, { verdicts: ['undecided'] });
  const hedged = answer.shown.findIndex(({ observation }) => observation.growth?.hedge);
  const { before, recomputed, printed } = cellsOf(answer, hedged);
  const reason = { zh: '有数字为约数', en: 'a figure is approximate' };
  expect(recomputed).toEqual({ kind: 'missing', reason });
  expect(before).toEqual({ kind: 'missing', reason });
  expect(printed).toMatchObject({
    kind: 'rate',
    hedge: answer.shown[hedged]?.observation.growth?.hedge,
  });
});

test('its figures are those that are listed, the latest first', () => {
  const times = GROWTH.observations(answerOf()).map(({ time }) => time);
  expect(times).toHaveLength(12);
  expect(times).toEqual(times.toSorted().toReversed());
});
