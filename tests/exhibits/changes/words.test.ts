import { expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import { findChanges } from '../../../src/crossfilter/find-changes';
import { answerChanges, inDirections, largestOf } from '../../../src/exhibits/changes/answer';
import { changeFigures } from '../../../src/exhibits/changes/change-figures';
import { CHANGES } from '../../../src/exhibits/changes/exhibit';
import { type ChangesSpec, PLAIN_CHANGES } from '../../../src/exhibits/changes/spec';
import { toShownRate } from '../../../src/domain/shown-rate';
import { changesTable } from '../../../src/exhibits/changes/table';
import { changesWords } from '../../../src/exhibits/changes/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal } from '../../support/ground';

setUpI18n('en');

const ask = (filter: Filter = NO_FILTER) => answerChanges(askReal(PLAIN_CHANGES, filter));

test('the years are the ends of those of the filter, else the last two', () => {
  const yearsOf = (from?: number, to?: number) => {
    const answer = ask(setYears(NO_FILTER, from, to));
    return [answer.from, answer.to];
  };
  expect(yearsOf()).toEqual([2023, 2024]);
  expect(yearsOf(2015)).toEqual([2015, 2024]);
  expect(yearsOf(undefined, 2020)).toEqual([2019, 2020]);
  expect(yearsOf(2016, 2020)).toEqual([2016, 2020]);
});

test('what it finds is what the finder finds', () => {
  const filter = setClause(NO_FILTER, 'system', ['courts']);
  const { asked, found, badge } = ask(filter);
  expect(found).toEqual(findChanges(asked.ground.cube, asked.verdicts, 2023, 2024));
  expect([badge, ask().badge]).toEqual(['filtered', 'unfiltered']);
});

test('the finding says between which years, the headline what rose and fell most, and at which rate that is computed', () => {
  const answer = ask();
  expect(changesWords(answer, 'en').finding).toBe('Largest changes, 2023 to 2024');
  expect(changesWords(answer, 'zh').finding).toBe('2023年至2024年变化最大的指标');
  const { rises, falls } = inDirections(answer.found);
  const { headline } = changesWords(answer, 'en');
  const found =
    /^Largest rise from 2023 to 2024: .+, up [\d.,]+%( \(computed\))?; largest fall: .+, down [\d.]+%( \(computed\))?$/.exec(
      headline,
    );
  expect(found?.[1] !== undefined).toBe(rises[0]?.growth.printed === undefined);
  expect(found?.[2] !== undefined).toBe(falls[0]?.growth.printed === undefined);
  expect(changesWords({ ...answer, found: falls }, 'zh').headline).toMatch(
    /^2023年至2024年降幅最大：.*下降[\d.]+%/,
  );
  expect(changesWords({ ...answer, found: rises }, 'en').headline).not.toContain('fall');
});

test('a change too small for a digit is no headline', () => {
  const answer = ask();
  const [first] = answer.found;
  if (!first) throw new Error('nothing moved');
  const tiny = { ...first, growth: { ...first.growth, value: '0' } };
  expect(changesWords({ ...answer, found: [tiny] }, 'en').headline).toBe(
    'Largest changes, 2023 to 2024',
  );
});

test('printed and computed rates, rises and falls can be asked for', () => {
  const all = ask().found;
  const only = (spec: Partial<ChangesSpec>) =>
    answerChanges(askReal({ ...PLAIN_CHANGES, ...spec }, NO_FILTER)).found;
  const [printed, computed] = [only({ rates: 'printed' }), only({ rates: 'computed' })];
  expect(printed.every(({ growth }) => growth.printed !== undefined)).toBe(true);
  expect(computed.every(({ growth }) => growth.printed === undefined)).toBe(true);
  expect([printed.length > 0, computed.length > 0]).toEqual([true, true]);
  expect(printed.length + computed.length).toBe(all.length);
  const [rises, falls] = [only({ direction: 'rises' }), only({ direction: 'falls' })];
  expect(rises.every(({ growth }) => Number(growth.value) >= 0)).toBe(true);
  expect(falls.every(({ growth }) => Number(growth.value) <= 0)).toBe(true);
  expect(rises.length + falls.length).toBe(all.length);
});

test('a figure that was computed from the rate beside it says so, and no computed figure passes for a printed one', () => {
  const { asked, found } = ask();
  const { dataset } = asked.ground.cube;
  const circular = found.filter((each) => each.circular);
  expect(circular.length).toBeGreaterThan(0);
  for (const each of circular) {
    expect(changeFigures(dataset, each, 'en')).toContain(' (computed from this rate) → ');
    expect(changeFigures(dataset, each, 'zh')).toContain('（由该增减幅推算） → ');
  }
  for (const each of found.filter(({ from, to }) => from.how !== 'printed' || to.how !== 'printed'))
    expect(changeFigures(dataset, each, 'en')).toContain('(computed');
});

test('room is for rises and falls alike, and what one leaves is for the other', () => {
  const { found } = ask();
  const { rises, falls } = largestOf(found, 10);
  expect([rises.length, falls.length]).toEqual([5, 5]);
  const [fall] = falls;
  const one = largestOf([...inDirections(found).rises, ...(fall ? [fall] : [])], 10);
  expect([one.rises.length, one.falls.length]).toEqual([9, 1]);
  expect(largestOf(inDirections(found).falls, 10).falls).toHaveLength(10);
});

test('where nothing can be compared the words say so', () => {
  const none = ask(setYears(NO_FILTER, 2024, 2024));
  expect(none.isEmpty).toBe(true);
  expect(changesWords(none, 'en')).toMatchObject({
    headline: 'No comparable change between 2024 and 2024.',
    measured: undefined,
  });
});

test('the table has all of them, each with both figures and the rate between', () => {
  const answer = ask();
  const { columns, rows } = changesTable(answer);
  expect(columns.map(({ name }) => name.en)).toEqual([
    'Indicator',
    '2023',
    '2024',
    'Change',
    'Rate is',
  ]);
  expect(rows).toHaveLength(answer.found.length);
  for (const [at, row] of rows.entries()) {
    const { growth, from, to } = answer.found[at] ?? {};
    expect(row.map(({ kind }) => kind)).toEqual(['text', 'figure', 'figure', 'rate', 'text']);
    expect(row[1]).toMatchObject({ figure: { value: from?.value } });
    expect(row[2]).toMatchObject({ figure: { value: to?.value } });
    expect(row[3]).toMatchObject({
      value: growth && toShownRate(growth).value,
      how: growth?.printed === undefined ? 'computed' : 'printed',
    });
  }
});

test('its figures are those of the largest changes, the latest year first', () => {
  const answer = ask();
  const figures = CHANGES.observations(answer);
  const times = figures.map(({ time }) => time);
  expect(times).toEqual(times.toSorted().toReversed());
  expect(figures).toContain(answer.found[0]?.to.from[0]);
  expect(figures.length).toBeLessThanOrEqual(20);
});
