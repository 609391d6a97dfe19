import { describe, expect, test } from 'vitest';
import { parseResource, toFound, toRecordName } from '../../src/data/parse-resource';
import { toObservation } from '../../src/data/to-observation';
import { GOOD_RECORDS, type GoodKind } from '../support/build-package';

const faultsOf = (kind: GoodKind, json: unknown) => {
  const parsed = parseResource(`${kind}.json`, kind, json);
  return parsed.ok ? [] : parsed.faults;
};

const [figure] = GOOD_RECORDS.observations;
const [event] = GOOD_RECORDS.events;

describe('a fault', () => {
  test('names file, record, field, what was found and what was expected', () => {
    const bad = { ...event, name: { ...event.name, en: ' ' } };
    expect(faultsOf('events', [event, bad])).toEqual([
      {
        file: 'events.json',
        record: 'talks',
        field: 'name.en',
        found: '""',
        expected: '!0',
      },
    ]);
  });

  test('names an observation by indicator, time and number, a record without a name by its number', () => {
    expect(faultsOf('observations', [figure, { ...figure, value: '1,000' }])).toMatchObject([
      { record: 'cases@2023 (#2)', field: 'value', found: '"1,000"' },
    ]);
    expect(faultsOf('events', [5, null])).toMatchObject([
      { record: '#1', field: '', found: '5' },
      { record: '#2', field: '', found: 'null' },
    ]);
    expect(toRecordName({ id: 7 }, 0)).toBe('#1');
  });

  test('is found for every record and field at once', () => {
    const bad = [
      { ...figure, value: 80 },
      { ...figure, step: 'x', status: 'Q', time: '23' },
    ];
    expect(faultsOf('observations', bad).map(({ record, field }) => `${record} ${field}`)).toEqual([
      'cases@2023 (#1) value',
      'cases@23 (#2) time',
      'cases@23 (#2) step',
      'cases@23 (#2) status',
    ]);
  });

  test('names the place in a list', () => {
    const place = { id: 'paper', section: '1', paragraph: 1 };
    const source = { ...place, also: [place, { ...place, paragraph: 0 }] };
    expect(faultsOf('observations', [{ ...figure, source }])).toMatchObject([
      { field: 'source.also.1.paragraph', found: '0' },
    ]);
  });

  test('is an unknown field and a missing one', () => {
    const { type, ...untyped } = event;
    expect(type).toBe('meeting');
    expect(faultsOf('events', [{ ...event, colour: 'red' }])).toMatchObject([
      { field: 'colour', expected: 'never' },
    ]);
    expect(faultsOf('events', [untyped])).toMatchObject([
      { field: 'type', found: 'nothing', expected: '"type"' },
    ]);
  });

  test.each([{}, null, 'text', undefined])('is %j, which is no array of records', (json) => {
    expect(faultsOf('events', json)).toEqual([
      {
        file: 'events.json',
        record: '',
        field: '',
        found: toFound(json),
        expected: 'an array of records',
      },
    ]);
  });

  test('shows what was found as one short line', () => {
    expect(toFound(undefined)).toBe('nothing');
    expect(toFound('a\nb')).toBe('"a\\nb"');
    expect(toFound('x'.repeat(500))).toBe(`"${'x'.repeat(59)}…`);
  });
});

describe('a value', () => {
  test.each(['80', '-3.9', '82.36', '0'])('%s is an exact decimal', (value) => {
    expect(faultsOf('observations', [{ ...figure, value }])).toEqual([]);
  });

  test.each(['', '1e5', '1.', '.5', '+3', '1,000', '80件', 'NaN', '0x10', '１２'])(
    '"%s" is none',
    (value) => {
      expect(faultsOf('observations', [{ ...figure, value }])).toMatchObject([{ field: 'value' }]);
    },
  );
});

test('the good records are good, and come as they are', () => {
  const parsed = parseResource('events.json', 'events', GOOD_RECORDS.events);
  expect(parsed).toEqual({ ok: true, records: GOOD_RECORDS.events });
  expect(parseResource('events.json', 'events', [])).toEqual({ ok: true, records: [] });
});

test('the codes of an observation, which stand beside the other fields, are gathered', () => {
  const source = { id: 'paper', section: '1.1', paragraph: 2 };
  const note = { zh: '注', en: 'note' };
  const record = { ...GOOD_RECORDS.observations[2], party: 'foreign', source, note };
  const parsed = parseResource('observations.json', 'observations', [record]);
  const [observation] = parsed.ok ? parsed.records.map(toObservation) : [];
  expect(observation).toEqual({
    indicator: 'cases',
    time: '2024',
    codes: { right: 'trademark', party: 'foreign' },
    value: '60',
    printed: '60件',
    step: '1',
    status: 'A',
    source,
    note,
  });
});
