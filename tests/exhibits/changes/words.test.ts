import { expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import { findChanges } from '../../../src/crossfilter/find-changes';
import { answerChanges } from '../../../src/exhibits/changes/answer';
import { CHANGES } from '../../../src/exhibits/changes/exhibit';
import { PLAIN_CHANGES } from '../../../src/exhibits/changes/spec';
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

test('the finding says between which years, the headline what moved most and whether that is computed', () => {
  const answer = ask();
  expect(changesWords(answer, 'en').finding).toBe('Largest changes from 2023 to 2024');
  expect(changesWords(answer, 'zh').finding).toBe('2023年至2024年变化最大的指标');
  const [first] = answer.found;
  const { headline } = changesWords(answer, 'en');
  expect(headline).toMatch(
    /^Largest change from 2023 to 2024: .+, (up|down) [\d.]+%( \(computed\))?$/,
  );
  expect(headline.endsWith('(computed)')).toBe(first?.growth.printed === undefined);
  const falls = answer.found.filter(({ growth }) => growth.value.startsWith('-'));
  expect(changesWords({ ...answer, found: falls }, 'zh').headline).toMatch(/下降[\d.]+%/);
});

test('a change too small for a digit is no headline', () => {
  const answer = ask();
  const [first] = answer.found;
  if (!first) throw new Error('nothing moved');
  const tiny = { ...first, growth: { ...first.growth, value: '0' } };
  expect(changesWords({ ...answer, found: [tiny] }, 'en').headline).toBe(
    'Largest changes from 2023 to 2024',
  );
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
  expect(columns.map(({ name }) => name.en)).toEqual(['Indicator', '2023', '2024', 'Change']);
  expect(rows).toHaveLength(answer.found.length);
  for (const [at, row] of rows.entries()) {
    const { growth, from, to } = answer.found[at] ?? {};
    expect(row.map(({ kind }) => kind)).toEqual(['text', 'figure', 'figure', 'rate']);
    expect(row[1]).toMatchObject({ figure: { value: from?.value } });
    expect(row[2]).toMatchObject({ figure: { value: to?.value } });
    expect(row[3]).toMatchObject({
      value: growth?.value,
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
