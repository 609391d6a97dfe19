import { expect, test } from 'vitest';
import { type Break, breaksOf, isBroken } from '../../src/domain/break';
import { buildText } from '../support/build-dataset';

const buildBreak = (indicator: string, from: number, codes?: Break['codes']): Break => ({
  indicator,
  between: [from, from + 1],
  codes,
  reason: buildText('reason'),
});

test('a break holds for its indicator and all its parts, or for the part that it names', () => {
  const breaks = [
    buildBreak('civil', 2020),
    buildBreak('civil', 2016, { right: 'patent' }),
    buildBreak('criminal', 2010),
  ];
  const years = (codes: Readonly<Record<string, string>>) =>
    breaksOf(breaks, 'civil', codes).map(({ between: [year] }) => year);
  expect(years({})).toEqual([2020]);
  expect(years({ right: 'trademark' })).toEqual([2020]);
  expect(years({ party: 'foreign', right: 'patent' })).toEqual([2016, 2020]);
});

test('years are broken by a break between them, not by one beside them', () => {
  const breaks = [buildBreak('civil', 2018)];
  const broken = (from: number, to: number) => isBroken(breaks, from, to);
  expect([broken(2018, 2019), broken(2015, 2024), broken(2017, 2019)]).toEqual([true, true, true]);
  expect([broken(2017, 2018), broken(2019, 2020), broken(2018, 2018)]).toEqual([
    false,
    false,
    false,
  ]);
});
