import { expect, test } from 'vitest';
import { checkStrips } from '../../../src/data/check/check-strips';
import { type CheckedFile, formatFault } from '../../../src/data/check/package-files';
import type { FileRecord, ResourceKind } from '../../../src/data/record-schemas';
import { readDataPackage, readRecords } from '../../support/read-data';

type Strips = FileRecord<'strips'>;

const KINDS: readonly ResourceKind[] = ['codelists', 'indicators', 'observations', 'events'];

const others = KINDS.map(
  (kind): CheckedFile => ({ file: `${kind}.json`, kind, records: readRecords(kind) }),
);

const check = (strips: readonly Strips[]): readonly string[] =>
  checkStrips([...others, { file: 'strips.json', kind: 'strips', records: strips }]).map(
    formatFault,
  );

const real = readRecords('strips');

const changed = (id: string, change: (strips: Strips) => Strips): readonly Strips[] =>
  real.map((each) => (each.id === id ? change(each) : each));

const withoutRow = (id: string, row: string) =>
  changed(id, (strips) => ({ ...strips, rows: strips.rows.filter((each) => each.id !== row) }));

const withRow = (id: string, row: object) =>
  changed(id, (strips) => ({
    ...strips,
    rows: [...strips.rows, { id: 'new', name: { zh: '新', en: 'New' }, cells: {}, ...row }],
  }));

test('the real strips have no fault, and are in the package', () => {
  expect(check(real)).toEqual([]);
  expect(readDataPackage().resources.map(({ kind }) => kind)).toContain('strips');
});

test('an indicator of the chapter that stands in no cell is reported', () => {
  expect(check(withoutRow('mechanisms', 'overseas'))).toEqual(
    ['subcenters.abroad.new', 'subcenters.industry.new', 'subcenters.local.new'].map(
      (name) =>
        `strips.json:mechanisms:rows: found "no overseas.${name}", expected each indicator of its chapters, or why it is left out`,
    ),
  );
});

test.each<readonly [string, object, string]>([
  [
    'a figure',
    { cells: { stock: ['no.such'] } },
    'cells: found "no.such", expected figures of an indicator',
  ],
  [
    'a part',
    { cells: { stock: ['arbitration.cases;right=patent'] } },
    'cells: found "arbitration.cases;right=patent", expected figures of an indicator',
  ],
  [
    'a whole',
    { cells: { stock: [{ of: 'arbitration.cases', share: 'gone' }] } },
    'cells: found "gone", expected figures of an indicator',
  ],
  [
    'a role',
    { cells: { gone: ['arbitration.cases'] } },
    'rows: found "gone", expected one of its roles',
  ],
  ['an event', { events: ['gone'] }, 'events: found "gone", expected the id of an event'],
  ['a right', { right: 'gone' }, 'right: found "gone", expected a code of codelist right'],
  ['a system', { system: 'gone' }, 'system: found "gone", expected a code of codelist system'],
])('%s that does not exist is a fault', (_, row, expected) => {
  expect(check(withRow('mechanisms', row))).toEqual([`strips.json:mechanisms:${expected}`]);
});

test('what is left out stands in no cell', () => {
  const leftOut = [{ figures: ['arbitration.cases'], reason: { zh: '因', en: 'why' } }];
  expect(check(changed('mechanisms', (strips) => ({ ...strips, leftOut })))).toEqual([
    'strips.json:mechanisms:leftOut: found "arbitration.cases", expected no figure that stands in a cell',
  ]);
});
