import { expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause } from '../../../src/crossfilter/filter';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { judicialFinding } from '../../../src/views/judicial/finding';
import { readGround } from '../../support/ground';

setUpI18n('en');

const found = (filter: Filter) => judicialFinding(readGround(), filter, 'zh');

test('the view is headed by what courts received, with prosecution and punitive damages beside it', () => {
  const finding = found(NO_FILTER);
  expect(finding?.headline).toBe(
    '知识产权民事一审新收案件：2024年449923件，比2023年下降2.7%（推算）',
  );
  expect(finding?.detail).toBe(
    '起诉知识产权犯罪人数：2024年20817人，比2023年增长17.4%（推算）。适用惩罚性赔偿知识产权案件：2024年460件，比2023年增长44.2%。',
  );
  expect(finding?.figures.map(({ value }) => value)).toEqual(['449923']);
});

test('what is published for the filter comes before what is known only as a whole', () => {
  expect(found(setClause(NO_FILTER, 'right', ['trade-secret']))?.headline).toMatch(
    /^起诉知识产权犯罪人数.*220人/,
  );
  expect(found(setClause(NO_FILTER, 'system', ['customs']))).toBeUndefined();
});
