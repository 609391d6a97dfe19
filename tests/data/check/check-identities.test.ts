import { describe, expect, test } from 'vitest';
import { checkPackage } from '../../../src/data/check/check-package';
import { formatFault } from '../../../src/data/check/package-files';
import { buildPackage, GOOD_RECORDS } from '../../support/build-package';

type Records = Parameters<typeof buildPackage>[0];

const check = (records: Records) => {
  const { descriptor, read } = buildPackage(records);
  return checkPackage(descriptor, read).map(formatFault);
};

const identity = (more: Readonly<Record<string, unknown>>) => ({
  ...GOOD_RECORDS,
  identities: [{ id: 'one', whole: 'cases@2024', parts: [], complete: false, ...more }],
});

const fault = (field: string, expected: string) => [
  `identities.json:one:${field}: found none, expected ${expected}`,
];

describe('an identity needs what its relation is judged by', () => {
  test.each(['sum', 'at-most', 'at-least'])('%s: parts or items', (relation) => {
    expect(check(identity({ relation, whole: 'cases@2023' }))).toEqual(
      fault('parts', 'at least one part or item'),
    );
    expect(check(identity({ relation, items: ['act'] }))).toEqual([]);
  });

  test('share: a share and one part', () => {
    const expected = fault('share', 'a printed share, and one part');
    const parts = ['cases@2024;right=trademark'];
    expect(check(identity({ relation: 'share', parts }))).toEqual(expected);
    expect(check(identity({ relation: 'share', share: 'cases@2024' }))).toEqual(expected);
    expect(check(identity({ relation: 'share', share: 'cases@2024', parts }))).toEqual([]);
  });

  test('whole-number: a share, or growth of the whole', () => {
    const relation = 'whole-number';
    expect(check(identity({ relation, whole: 'cases@2023' }))).toEqual(
      fault('share', 'the share of the whole, or a whole that prints its growth'),
    );
    expect(check(identity({ relation, whole: 'cases@2023', share: 'cases@2024' }))).toEqual([]);
    expect(check(identity({ relation }))).toEqual([]);
  });

  test('equal: figures, or further places', () => {
    expect(check(identity({ relation: 'equal' }))).toEqual(
      fault('parts', 'figures, or a whole that further places print'),
    );
    expect(check(identity({ relation: 'equal', parts: ['cases@2024'] }))).toEqual([]);
    expect(check(identity({ relation: 'equal', whole: 'cases@2024;right=trademark' }))).toEqual([]);
  });
});

test('an identity about no figure says what it is about', () => {
  const counts = { relation: 'sum', whole: 'const:1', items: ['act'] };
  expect(check(identity(counts))).toEqual(
    fault('name', 'a name, for no figure says what it is about'),
  );
  expect(check(identity({ ...counts, name: { zh: '表一', en: 'Table one' } }))).toEqual([]);
});

test('what is counted by name is there, of whatever kind', () => {
  const items = (...ids: readonly (string | object)[]) =>
    check(identity({ relation: 'sum', items: ids }));
  const theme = { name: { zh: '主题', en: 'Theme' } };
  expect(items('act', 'events/talks', 'campaigns/guard', 'region=shanghai', theme)).toEqual([]);
  const expected = 'the id of an instrument, or events/id, campaigns/id or dimension=code';
  expect(items('events/gone', 'region=gone')).toEqual([
    `identities.json:one:items: found "events/gone", expected ${expected}`,
    `identities.json:one:items: found "region=gone", expected ${expected}`,
  ]);
});
