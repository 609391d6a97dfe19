import { expect, test } from 'vitest';
import { checkReferences } from '../../../src/data/check/check-references';
import { type CheckedFile, formatFault } from '../../../src/data/check/package-files';
import type { FileRecord, ResourceKind } from '../../../src/data/record-schemas';
import { readRecords } from '../../support/read-data';

const KINDS: readonly ResourceKind[] = ['indicators'];

const check = (flows: readonly FileRecord<'flows'>[]): readonly string[] =>
  checkReferences([
    ...KINDS.map(
      (kind): CheckedFile => ({ file: `${kind}.json`, kind, records: readRecords(kind) }),
    ),
    { file: 'flows.json', kind: 'flows', records: flows },
  ])
    .map(formatFault)
    .filter((fault) => fault.startsWith('flows.json'));

test('the indicators of flows are there', () => {
  const real = readRecords('flows');
  expect(check(real)).toEqual([]);
  const wrong = real.map((each) => ({
    ...each,
    groups: each.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) =>
        row.id === 'filed' && each.id === 'chain' ? { ...row, in: { cases: 'gone' } } : row,
      ),
    })),
  }));
  expect(check(wrong)).toEqual([
    'flows.json:chain:filed: found "gone", expected the id of an indicator',
  ]);
});
