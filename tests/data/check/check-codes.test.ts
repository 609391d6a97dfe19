import { expect, test } from 'vitest';
import { checkPackage } from '../../../src/data/check/check-package';
import { formatFault } from '../../../src/data/check/package-files';
import { buildPackage, changeRecord, type GoodKind } from '../../support/build-package';
import { buildText } from '../../support/build-dataset';

const check = (kind: GoodKind, index: number, fields: Readonly<Record<string, unknown>>) => {
  const { descriptor, read } = buildPackage(changeRecord(kind, index, fields));
  return checkPackage(descriptor, read).map(formatFault);
};

test.each<[GoodKind, string, string, string | readonly string[], string]>([
  ['indicators', 'cases', 'chapter', '9.9', 'chapter'],
  ['indicators', 'cases', 'system', 'x', 'system'],
  ['indicators', 'cases', 'right', 'x', 'right'],
  ['indicators', 'cases', 'unit', 'x', 'unit'],
  ['indicators', 'cases', 'kind', 'stock', 'kind'],
  ['indicators', 'cases', 'agency', ['x'], 'agency'],
  ['indicators', 'cases', 'rights', ['x', 'patent'], 'right'],
  ['observations', 'cases@2023', 'right', 'x', 'right'],
  ['campaigns', 'guard', 'right', ['x'], 'right'],
  ['campaigns', 'guard', 'system', ['x'], 'system'],
  ['campaigns', 'guard', 'partners', ['x'], 'agency'],
  ['cases', 'chassis', 'system', 'x', 'system'],
  ['cases', 'chassis', 'right', 'x', 'right'],
  ['cases', 'chassis', 'court', 'x', 'agency'],
  ['sources', 'paper', 'kind', 'x', 'source-kind'],
  ['sources', 'paper', 'publisher', 'x', 'agency or publisher'],
  ['instruments', 'act', 'level', 'x', 'level'],
  ['instruments', 'act', 'status', 'x', 'instrument-status'],
  ['instruments', 'act', 'chapter', '9.9', 'chapter'],
  ['instruments', 'act', 'issuer', ['x'], 'agency'],
  ['instruments', 'act', 'right', ['x'], 'right'],
  ['instruments', 'act', 'region', 'x', 'region'],
  ['events', 'talks', 'type', 'x', 'event-type'],
  ['events', 'talks', 'chapter', '9.9', 'chapter'],
  ['events', 'talks', 'partner', ['x'], 'partner'],
  ['events', 'talks', 'host', ['x'], 'agency'],
  ['events', 'talks', 'right', ['x'], 'right'],
  ['events', 'talks', 'region', ['x'], 'region'],
])('%s: an unknown %s.%s %j is a fault', (kind, record, field, value, codelist) => {
  const code = typeof value === 'string' ? value : value[0];
  const fault = `${kind}.json:${record}:${field}: found "${code}", expected a code of codelist ${codelist}`;
  expect(check(kind, 0, { [field]: value })).toContain(fault);
});

test('a campaign has a code of its own', () => {
  expect(check('campaigns', 0, { id: 'other' })).toContain(
    'campaigns.json:other:id: found "other", expected a code of codelist campaign',
  );
});

test.each<[GoodKind, number, Readonly<Record<string, unknown>>]>([
  ['cases', 0, { agency: ['nobody'] }],
  ['cases', 0, { region: 'nowhere' }],
])('%s %i: %j is a fault', (kind, index, fields) => {
  expect(check(kind, index, fields)).toHaveLength(1);
});

test('a dimension that no codelist describes is a fault', () => {
  expect(check('observations', 0, { planet: 'mars' })).toEqual([
    'observations.json:cases@2023:planet: found "mars", expected an existing codelist, not planet',
  ]);
});

test('a parent and an implied code exist', () => {
  const codes = [
    { id: 'fake-marks', name: buildText('x'), parent: 'gone', implies: { right: 'moon' } },
  ];
  expect(check('codelists', 7, { codes })).toEqual([
    'codelists.json:offence:fake-marks.parent: found "gone", expected a code of codelist offence',
    'codelists.json:offence:fake-marks.implies.right: found "moon", expected a code of codelist right',
  ]);
});

test('a document is published by an agency, by another body, or by nobody named', () => {
  for (const publisher of ['spc', 'gazette', null]) {
    expect(check('sources', 0, { publisher })).toEqual([]);
  }
});

test('a circle of parents is a fault of every code in it', () => {
  const code = (id: string, parent: string) => ({ id, parent, name: buildText(id) });
  const codes = [code('a', 'b'), code('b', 'c'), code('c', 'a'), code('d', 'a'), code('e', 'e')];
  const circles = [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
    ['e', 'e'],
  ];
  expect(check('codelists', 13, { codes })).toEqual(
    circles.map(
      ([id, parent]) =>
        `codelists.json:publisher:${id}.parent: found "${parent}", expected a code that does not lie below it`,
    ),
  );
});
