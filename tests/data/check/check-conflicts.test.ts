import { expect, test } from 'vitest';
import { checkPackage } from '../../../src/data/check/check-package';
import { formatFault } from '../../../src/data/check/package-files';
import { buildPackage, GOOD_RECORDS } from '../../support/build-package';

const [figure] = GOOD_RECORDS.observations.filter(
  ({ indicator, time }) => indicator === 'cases' && time === '2024',
);
const printed = typeof figure?.['printed'] === 'string' ? figure['printed'] : '';
const PLACE = { id: 'paper', section: '1.1', paragraph: 2 };

const CONFLICT = {
  id: 'cases-2024',
  indicator: 'cases',
  time: '2024',
  ours: { printed, measures: 'value', source: PLACE },
  other: { printed: '7件', measures: 'value', source: PLACE },
  outcome: 'kept',
  reason: { zh: '理由', en: 'reason' },
};

const check = (conflict: object) => {
  const { descriptor, read } = buildPackage({
    ...GOOD_RECORDS,
    'source-conflicts': [{ ...conflict }],
  });
  return checkPackage(descriptor, read)
    .map(formatFault)
    .filter((fault) => fault.startsWith('source-conflicts'));
};

test('what was kept or is open stands in the data; a figure that is no point is not looked for', () => {
  expect(check(CONFLICT)).toEqual([]);
  expect(check({ ...CONFLICT, outcome: 'open' })).toEqual([]);
  expect(check({ ...CONFLICT, time: '1999' })).toEqual([]);
});

test('what has replaced another must stand, and so must what was kept', () => {
  expect(check({ ...CONFLICT, outcome: 'replaced' })).toEqual([
    `source-conflicts.json:cases-2024:other.printed: found "7件", expected what stands, ${printed}`,
  ]);
  expect(check({ ...CONFLICT, ours: { ...CONFLICT.ours, printed: '8件' } })).toEqual([
    `source-conflicts.json:cases-2024:ours.printed: found "8件", expected what stands, ${printed}`,
  ]);
});

test('both documents, the indicator and the years exist', () => {
  const gone = { ...PLACE, id: 'gone' };
  expect(check({ ...CONFLICT, other: { ...CONFLICT.other, source: gone } })).toEqual([
    'source-conflicts.json:cases-2024:source.id: found "gone", expected the id of a source',
  ]);
  expect(check({ ...CONFLICT, indicator: 'nothing' })).toHaveLength(1);
  expect(check({ ...CONFLICT, time: '2024-2020' })).toHaveLength(1);
});
