import { describe, expect, test } from 'vitest';
import { checkPackage } from '../../../src/data/check/check-package';
import { formatFault } from '../../../src/data/check/package-files';
import { buildPackage, changeRecord, type GoodKind } from '../../support/build-package';

const check = (kind: GoodKind, index: number, fields: Readonly<Record<string, unknown>>) => {
  const { descriptor, read } = buildPackage(changeRecord(kind, index, fields));
  return checkPackage(descriptor, read).map(formatFault);
};

const place = { id: 'paper', section: '1.1', paragraph: 2 };

test.each<[GoodKind, string, string, unknown, string, string]>([
  ['campaigns', 'guard', 'results', ['cases@2020'], 'cases@2020', 'an observation'],
  [
    'campaigns',
    'guard',
    'results',
    ['cases@2024;right=patent'],
    'cases@2024;right=patent',
    'an observation',
  ],
  ['campaigns', 'guard', 'cases', ['gone'], 'gone', 'a case'],
  ['cases', 'chassis', 'figures', ['gone@2024'], 'gone@2024', 'an observation'],
  ['events', 'talks', 'figures', ['gone@2024'], 'gone@2024', 'an observation'],
  ['identities', 'parts', 'whole', 'gone@2024', 'gone@2024', 'an observation'],
  ['identities', 'parts', 'parts', ['gone@2024'], 'gone@2024', 'an observation'],
  ['identities', 'parts', 'share', 'gone@2024', 'gone@2024', 'an observation'],
  [
    'identities',
    'parts',
    'items',
    ['gone'],
    'gone',
    'an instrument, or events/id, campaigns/id or dimension=code',
  ],
])('%s: %s.%s = %j is a fault', (kind, record, field, value, id, what) => {
  expect(check(kind, 0, { [field]: value })).toEqual([
    `${kind}.json:${record}:${field}: found "${id}", expected the id of ${what}`,
  ]);
});

test('what a campaign shares with others is one of its results', () => {
  expect(check('campaigns', 0, { shared: ['cases@2024'] })).toEqual([
    'campaigns.json:guard:shared: found "cases@2024", expected one of its results',
  ]);
});

test('an indicator that stands apart from others names those that are there', () => {
  expect(check('indicators', 0, { apart: ['gone'] })).toEqual([
    'indicators.json:cases:apart: found "gone", expected the id of an indicator',
  ]);
});

test('a constant is no reference', () => {
  expect(check('identities', 0, { whole: 'const:100' })).toEqual([]);
});

test('an observation has an indicator', () => {
  expect(check('observations', 0, { indicator: 'gone' })).toContain(
    'observations.json:gone@2023:indicator: found "gone", expected the id of an indicator',
  );
});

describe('a source place', () => {
  test.each<[GoodKind, string]>([
    ['observations', 'cases@2023'],
    ['campaigns', 'guard'],
    ['cases', 'chassis'],
    ['instruments', 'act'],
    ['events', 'talks'],
  ])('of %s names a source, a section and a paragraph that are there', (kind, record) => {
    const at = (source: unknown) => check(kind, 0, { source });
    expect(at({ ...place, id: 'gone' })).toEqual([
      `${kind}.json:${record}:source.id: found "gone", expected the id of a source`,
    ]);
    expect(at({ ...place, section: '9.9' })).toEqual([
      `${kind}.json:${record}:source: found 9.9 ¶2, expected a section of paper`,
    ]);
    expect(at({ ...place, paragraph: 4 })).toEqual([
      `${kind}.json:${record}:source: found 1.1 ¶4, expected a paragraph from 1 to 3`,
    ]);
  });

  test('that also prints the figure is checked, too', () => {
    const also = [{ ...place, section: 'table1' }];
    expect(check('observations', 0, { source: { ...place, also } })).toEqual([
      'observations.json:cases@2023:source: found table1 ¶2, expected a paragraph from 1 to 1',
    ]);
  });

  test('of a source without an outline may be any', () => {
    expect(check('sources', 0, { outline: undefined })).toEqual([]);
  });
});
