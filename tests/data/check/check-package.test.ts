import { describe, expect, test } from 'vitest';
import { checkPackage } from '../../../src/data/check/check-package';
import { formatRecords } from '../../../src/data/check/format-records';
import { formatFault } from '../../../src/data/check/package-files';
import {
  type BuiltPackage,
  buildPackage,
  changeRecord,
  GOOD_RECORDS,
} from '../../support/build-package';
import { readDataPackage, readDataText } from '../../support/read-data';

const check = ({ descriptor, read }: BuiltPackage) =>
  checkPackage(descriptor, read).map(formatFault);

test('a good package has no fault', () => {
  expect(check(buildPackage())).toEqual([]);
});

test('the real package has no fault', () => {
  expect(checkPackage(readDataPackage(), readDataText).map(formatFault)).toEqual([]);
});

describe('a file', () => {
  test('that the descriptor names and nobody wrote is a fault', () => {
    expect(check(buildPackage(GOOD_RECORDS, { 'events.json': undefined }))).toEqual([
      'events.json::: found no file, expected the file that datapackage.json names',
    ]);
  });

  test('that is no JSON is a fault that says where', () => {
    const [fault, ...others] = check(buildPackage(GOOD_RECORDS, { 'events.json': '[{]' }));
    expect(fault).toMatch(/^events\.json::: found .*JSON.*, expected JSON$/);
    expect(others).toEqual([]);
  });

  test('against its schema is a fault of record and field, and the others are still checked', () => {
    const bad = changeRecord('events', 0, { name: { zh: '名' }, chapter: '9.9' });
    const both = changeRecord('campaigns', 0, { agency: ['nobody'] });
    expect(check(buildPackage({ ...bad, campaigns: both.campaigns ?? [] }))).toEqual([
      'events.json:talks:name.en: found nothing, expected "en"',
      'campaigns.json:guard:agency: found "nobody", expected a code of codelist agency',
    ]);
  });
});

describe('the canonical form', () => {
  const lines = (buildPackage().read('observations.json') ?? '').split('\n');
  const rewritten = (text: string) =>
    check(buildPackage(GOOD_RECORDS, { 'observations.json': text }));
  const expected = 'expected one record a line, sorted (npm run data:format)';

  test('is one record a line, sorted', () => {
    const [open, first = '', second = '', ...rest] = lines;
    const swapped = [open, second, first, ...rest].join('\n');
    expect(rewritten(swapped)).toEqual([
      expect.stringMatching(/^observations\.json:line 2:: found .*, expected one record a line/),
    ]);
  });

  test('has no other spaces or line breaks', () => {
    const spaced = lines.with(2, (lines[2] ?? '').replace('":', '": ')).join('\n');
    expect(rewritten(spaced)).toEqual([
      expect.stringMatching(/^observations\.json:line 3:: found /),
    ]);
    const whole = JSON.stringify(JSON.parse(lines.join('\n')));
    expect(rewritten(whole)).toEqual([expect.stringContaining(expected)]);
    expect(rewritten(`${lines.join('\n')}\n`)).toEqual([expect.stringContaining(expected)]);
  });

  test('ends with a line break, and where none is the last line is named', () => {
    expect(rewritten(lines.join('\n').trimEnd())).toEqual([
      `observations.json:line ${lines.length - 1}:: found no line break at the end, ${expected}`,
    ]);
    expect(rewritten(`${lines.join('\n')}\n`)).toEqual([
      `observations.json:line ${lines.length + 1}:: found "", ${expected}`,
    ]);
  });

  test('of a large file is compared in a time that grows with its lines', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({
      ...GOOD_RECORDS.observations[0],
      indicator: `i${index}`,
    }));
    const text = formatRecords(many).trimEnd();
    const { descriptor, read } = buildPackage({ observations: [] }, { 'observations.json': text });
    const started = performance.now();
    const [fault] = checkPackage(descriptor, read);
    expect(fault?.record).toBe(`line ${many.length + 2}`);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
