import { expect, test } from 'vitest';
import { checkPackage } from '../../../src/data/check/check-package';
import { formatFault } from '../../../src/data/check/package-files';
import {
  buildPackage,
  changeRecord,
  GOOD_RECORDS,
  type GoodKind,
} from '../../support/build-package';

const checkRecords = (records: Parameters<typeof buildPackage>[0]) => {
  const { descriptor, read } = buildPackage(records);
  return checkPackage(descriptor, read).map(formatFault);
};

const check = (kind: GoodKind, fields: Readonly<Record<string, unknown>>) =>
  checkRecords(changeRecord(kind, 0, fields));

type Code = Readonly<Record<string, unknown>>;

/** The good records with the codes of one codelist changed. */
const changeCodes = (codelist: string, change: (codes: readonly Code[]) => readonly Code[]) => ({
  ...GOOD_RECORDS,
  codelists: GOOD_RECORDS.codelists.map((each) =>
    each.id === codelist ? { ...each, codes: change(each.codes as readonly Code[]) } : each,
  ),
});

const named = (id: string): Code => ({ id, name: { zh: '名', en: 'name' } });

test('a total of all rights that does not say which it contains is a fault', () => {
  expect(check('indicators', { contains: undefined })).toEqual([
    'indicators.json:cases:contains.right: found nothing, expected the rights that a total of all rights may contain, or rights',
  ]);
  expect(check('indicators', { contains: { right: [] } })).toEqual([]);
  expect(check('indicators', { contains: undefined, rights: ['patent', 'trademark'] })).toEqual([]);
  expect(check('indicators', { contains: undefined, right: 'patent' })).toEqual([]);
});

test('several rights are none of them all, and have no single code beside them', () => {
  const fault = (rights: string) =>
    `indicators.json:cases:rights: found ${rights}, expected rights other than all, beside right all`;
  expect(check('indicators', { rights: ['all', 'patent'] })).toEqual([fault('["all","patent"]')]);
  expect(check('indicators', { right: 'patent', rights: ['patent', 'trademark'] })).toEqual([
    fault('["patent","trademark"]'),
  ]);
});

test.each(['right', 'system', 'campaign'])('a contained %s is a code of its codelist', (of) => {
  expect(check('indicators', { contains: { right: ['all'], [of]: ['x'] } })).toContain(
    `indicators.json:cases:contains.${of}: found "x", expected a code of codelist ${of}`,
  );
});

test('only a flow contains a campaign', () => {
  const contains = { right: ['all'], campaign: ['guard'] };
  expect(check('indicators', { contains })).toEqual([]);
  expect(check('indicators', { contains, kind: 'stock' })).toContain(
    'indicators.json:cases:contains.campaign: found ["guard"], expected none: only a flow contains a campaign, not a stock',
  );
});

test('a code of a campaign without its record is a fault', () => {
  expect(checkRecords(changeCodes('campaign', (codes) => [...codes, named('other')]))).toEqual([
    'codelists.json:campaign:other: found no campaign of this code, expected a record in the campaigns',
  ]);
});

test('an agency that no record names finds nothing; one above a named one finds what that finds', () => {
  expect(checkRecords(changeCodes('agency', (codes) => [...codes, named('idle')]))).toEqual([
    'codelists.json:agency:idle: found no record that names it, expected a figure, campaign, case, document or event of this agency',
  ]);
  const below = changeCodes('agency', (codes) => [
    named('top'),
    ...codes.map((code) => ({ ...code, parent: 'top' })),
  ]);
  expect(checkRecords(below)).toEqual([]);
});
