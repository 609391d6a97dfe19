import { expect, test } from 'vitest';
import { checkPackage } from '../../../src/data/check/check-package';
import { formatFault } from '../../../src/data/check/package-files';
import { formatRecords } from '../../../src/data/check/format-records';
import { buildText } from '../../support/build-dataset';
import { addRecord, buildPackage, changeRecord, GOOD_RECORDS } from '../../support/build-package';

const check = (records: Parameters<typeof buildPackage>[0]) => {
  const { descriptor, read } = buildPackage(records);
  return checkPackage(descriptor, read).map(formatFault);
};

test('an id stands once in its file', () => {
  const [event] = GOOD_RECORDS.events;
  expect(check(addRecord('events', event))).toEqual([
    'events.json:talks:id: found a second record, expected one record (the first is in events.json)',
  ]);
});

test('a rank of the headlines is given once', () => {
  const [indicator] = GOOD_RECORDS.indicators;
  expect(check(addRecord('indicators', { ...indicator, id: 'other' }))).toEqual([
    'indicators.json:headline 1:headline: found a second record, expected one record (the first is in indicators.json)',
  ]);
});

test('an indicator has one figure for a time and codes, over all files', () => {
  const { descriptor, read } = buildPackage();
  const more = { name: 'more', path: 'more.json', jsonSchema: 'x', kind: 'observations' as const };
  const text = formatRecords(GOOD_RECORDS.observations.slice(2));
  const faults = checkPackage(
    { ...descriptor, resources: [...descriptor.resources, more] },
    (file) => (file === 'more.json' ? text : read(file)),
  );
  expect(faults.map(formatFault)).toEqual([
    'more.json:cases@2024;right=trademark:time: found a second record, expected one record (the first is in observations.json)',
  ]);
});

test('a code stands once in its list', () => {
  const twice = ['case', 'case'].map((id) => ({ id, name: buildText(id) }));
  expect(check(changeRecord('codelists', 12, { codes: twice }))).toHaveLength(1);
});

test('the same id in two files, and figures of other years or codes, are no fault', () => {
  const [event] = GOOD_RECORDS.events;
  expect(check(addRecord('events', { ...event, id: 'act' }))).toEqual([]);
});
