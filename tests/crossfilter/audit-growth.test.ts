import { expect, test } from 'vitest';
import { toCube } from '../../src/crossfilter/apply-filter';
import { auditGrowth } from '../../src/crossfilter/audit-growth';
import { NO_FILTER } from '../../src/crossfilter/filter';
import { buildDataset, buildObservation } from '../support/build-dataset';

test('printed rates of one verdict go by time, the latest first, a period by its first year', () => {
  const growth = { printed: '10%', value: '0.1', step: '0.01' };
  const times = ['2019', '2022-2023', '2024', '2021-2022', '2020', '2023'];
  const observations = times.map((time, index) =>
    buildObservation(index % 2 ? 'civil' : 'criminal', '5', '', { time, growth, hedge: 'about' }),
  );
  const checked = auditGrowth(toCube(buildDataset({ observations })), NO_FILTER);
  expect(checked.map(({ verdict }) => verdict.kind)).toEqual(times.map(() => 'undecided'));
  expect(checked.map(({ observation }) => observation.time)).toEqual(times.toSorted().toReversed());
});
