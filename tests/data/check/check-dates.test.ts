import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPackage } from '../../../src/data/check/check-package';
import { formatFault } from '../../../src/data/check/package-files';
import { buildText } from '../../support/build-dataset';
import { buildPackage, changeRecord, type GoodKind } from '../../support/build-package';
import { holds } from '../../support/holds';

const check = (kind: GoodKind, fields: Readonly<Record<string, unknown>>) => {
  const { descriptor, read } = buildPackage(changeRecord(kind, 0, fields));
  return checkPackage(descriptor, read).map(formatFault);
};

const IMPOSSIBLE = [
  '2024-13-45',
  '2024-02-30',
  '2023-02-29',
  '2024-00-10',
  '2024-04-31',
  '2024-01-00',
];

describe('a date that no calendar has is a fault', () => {
  test.each<[GoodKind, string, string]>([
    ['sources', 'paper', 'published'],
    ['instruments', 'act', 'adopted'],
    ['instruments', 'act', 'approved'],
    ['instruments', 'act', 'published'],
    ['instruments', 'act', 'effective'],
    ['events', 'talks', 'date'],
  ])('in %s %s.%s', (kind, record, field) => {
    for (const date of IMPOSSIBLE) {
      expect(check(kind, { [field]: date })).toEqual([
        `${kind}.json:${record}:${field}: found "${date}", expected a date of the calendar`,
      ]);
    }
    expect(check(kind, { [field]: '2024-02-29' })).toEqual([]);
  });

  test('in milestones and in the dates of a case', () => {
    const name = buildText('milestone');
    const dates = ['2024-02-29', '2024-06-31'];
    expect(check('instruments', { milestones: dates.map((date) => ({ date, name })) })).toEqual([
      'instruments.json:act:milestones.1.date: found "2024-06-31", expected a date of the calendar',
    ]);
    expect(check('cases', { dates: dates.map((date) => ({ date, event: name })) })).toEqual([
      'cases.json:chassis:dates.1.date: found "2024-06-31", expected a date of the calendar',
    ]);
  });

  test('also where only the month is named', () => {
    expect(check('events', { date: '2024-13' })).toHaveLength(1);
    expect(check('events', { date: '2024-12' })).toEqual([]);
    expect(check('events', { date: '2024' })).toEqual([]);
  });

  test('and every day that there was is none', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    holds(
      fc.property(days, (day) => {
        expect(check('sources', { published: day.toISOString().slice(0, 10) })).toEqual([]);
      }),
      50,
    );
  });
});

test('a period goes from an earlier year to a later one', () => {
  const at = (time: string) => check('observations', { time });
  expect(at('2021-2022')).toEqual([]);
  expect(at('2022-2021')).toEqual([
    'observations.json:cases@2022-2021:time: found "2022-2021", expected an earlier and a later year',
  ]);
  expect(check('campaigns', { time: '2024-2024' })).toEqual([
    'campaigns.json:guard:time: found "2024-2024", expected an earlier and a later year',
  ]);
});
