import { expect, test } from 'vitest';
import { ask } from '../../../src/exhibits/answers';
import { NO_FILTER } from '../../../src/crossfilter/filter';
import { answerIdentities } from '../../../src/exhibits/identities/answer';
import { IDENTITIES } from '../../../src/exhibits/identities/exhibit';
import { PLAIN_IDENTITIES } from '../../../src/exhibits/identities/spec';
import { identitiesTable } from '../../../src/exhibits/identities/table';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { readGround } from '../../support/ground';
import { readRecords } from '../../support/read-data';

setUpI18n('en');

const identities = readRecords('identities');
const answer = answerIdentities(ask(readGround(), { identities }, PLAIN_IDENTITIES, NO_FILTER));
const { columns, rows } = identitiesTable(answer);

const rowOf = (id: string) => {
  const at = answer.shown.findIndex(({ checked }) => checked.identity.id === id);
  return Object.fromEntries(columns.map((column, index) => [column.id, rows[at]?.[index]]));
};

test('every identity is a row with a cell for each column', () => {
  expect(rows).toHaveLength(116);
  for (const row of rows) expect(row).toHaveLength(columns.length);
});

test('a sum has what is printed, what the parts come to, and how far they are apart', () => {
  const { printed, computed, difference, verdict } = rowOf('spc.civil.received.by-procedure');
  expect(verdict).toEqual({ kind: 'text', text: { zh: '不符', en: 'Off' } });
  expect(printed).toMatchObject({ kind: 'figure', how: 'printed', figure: { value: '2643' } });
  expect(computed).toMatchObject({
    kind: 'figure',
    how: 'computed',
    figure: { value: '2646', step: '1' },
    from: [{ value: '1289' }, { value: '1357' }],
  });
  expect(difference).toMatchObject({ how: 'computed', figure: { value: '-3' } });
});

test('a share stands against the one that the values give, one digit finer', () => {
  const share = answer.shown.find(({ checked }) => checked.share)?.checked;
  if (!share?.share) throw new Error('no identity is of a share');
  const { printed, computed } = rowOf(share.identity.id);
  expect(printed).toMatchObject({ how: 'printed', indicator: share.share.indicator });
  expect(computed).toMatchObject({
    how: 'computed',
    indicator: share.share.indicator,
    figure: { value: share.recomputed, step: String(Number(share.share.step) / 10) },
  });
});

test('a constant is no figure, and what a hedge leaves open has its reason', () => {
  expect(rowOf('invalidation.received.share.total').printed).toEqual({
    kind: 'text',
    text: { zh: '100%', en: '100%' },
  });
  const { difference } = rowOf('legislation.normative_documents');
  expect(difference).toMatchObject({ kind: 'missing' });
});

test('its figures are those of the contradiction', () => {
  expect(IDENTITIES.observations(answer).map(({ indicator }) => indicator)).toEqual([
    'spc.civil.received',
  ]);
});
