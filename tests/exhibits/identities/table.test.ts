import { expect, test } from 'vitest';
import { ask } from '../../../src/exhibits/answers';
import { NO_FILTER } from '../../../src/crossfilter/filter';
import { answerIdentities } from '../../../src/exhibits/identities/answer';
import { IDENTITIES } from '../../../src/exhibits/identities/exhibit';
import { PLAIN_IDENTITIES } from '../../../src/exhibits/identities/spec';
import { identitiesTable } from '../../../src/exhibits/identities/table';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { readGround, readKindRecords } from '../../support/ground';

setUpI18n('en');

const records = readKindRecords(['identities', 'instruments', 'events']);
const answer = answerIdentities(ask(readGround(), records, PLAIN_IDENTITIES, NO_FILTER));
const { columns, rows } = identitiesTable(answer);

const rowOf = (id: string) => {
  const at = answer.shown.findIndex(({ checked }) => checked.identity.id === id);
  return Object.fromEntries(columns.map((column, index) => [column.id, rows[at]?.[index]]));
};

test('every identity is a row with a cell for each column', () => {
  expect(rows).toHaveLength(205);
  for (const row of rows) expect(row).toHaveLength(columns.length);
});

test('a sum has what is printed, what the parts come to, and how far they are apart', () => {
  const { printed, computed, difference, verdict } = rowOf('spc.civil.received.by-procedure');
  expect(verdict).toEqual({ kind: 'text', text: { zh: '不符', en: 'Contradiction' } });
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
  const share = answer.shown.find(
    ({ checked }) => checked.share && checked.identity.relation === 'share',
  )?.checked;
  if (!share?.share) throw new Error('no identity is of a share');
  const { printed, computed } = rowOf(share.identity.id);
  expect(printed).toMatchObject({ how: 'printed', indicator: share.share.indicator });
  expect(computed).toMatchObject({
    how: 'computed',
    indicator: share.share.indicator,
    figure: { value: share.recomputed?.value, step: String(Number(share.share.step) / 10) },
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

test('a bound holds; its difference is one of a unit that both sides have', () => {
  const { verdict, difference } = rowOf('pct.accepted.domestic');
  expect(verdict).toEqual({ kind: 'text', text: { zh: '成立', en: 'Holds' } });
  expect(difference).toMatchObject({ kind: 'figure', figure: { value: '5400', step: '100' } });
  expect(rowOf('proc.arrest.accepted.cases-persons').difference).toEqual({
    kind: 'missing',
    reason: { zh: '单位不同，不作相减', en: 'of different units, not subtracted' },
  });
  expect(rowOf('case.nev-chassis.staff').difference).toMatchObject({ figure: { value: '10' } });
});

test('a whole number stands against the percentage that it gives, of growth as a rate', () => {
  expect(rowOf('pvp.forestry.granted.share.domestic')).toMatchObject({
    printed: { kind: 'figure', how: 'printed', figure: { value: '83.6' } },
    computed: { kind: 'figure', how: 'computed', figure: { value: '83.599', step: '0.001' } },
    difference: { kind: 'figure', figure: { value: '0.001', step: '0.001' } },
  });
  expect(rowOf('copyright.pledge.growth')).toMatchObject({
    printed: { kind: 'rate', how: 'printed', value: '0.0511', step: '0.0001' },
    computed: { kind: 'rate', how: 'computed', value: '0.05109', step: '0.00001' },
    difference: { kind: 'rate', value: '0.00001', step: '0.00001' },
  });
});

test('what is counted by name is a number, and comes without a figure where nothing is printed', () => {
  expect(rowOf('culture.week.venues.named')).toMatchObject({
    printed: { kind: 'figure', figure: { value: '10' } },
    computed: { kind: 'number', value: 10 },
    difference: { kind: 'figure', figure: { value: '0' } },
  });
  expect(rowOf('table1.campaigns')).toMatchObject({
    printed: { kind: 'text', text: { zh: '8项行动', en: '8 campaigns' } },
    computed: { kind: 'number', value: 8 },
    difference: { kind: 'number', value: 0 },
  });
});

test('what cannot fail comes last and says so', () => {
  const verdicts = answer.shown.map(({ checked }) => checked.identity.trivial ?? false);
  expect(verdicts).toEqual(verdicts.toSorted((a, b) => Number(a) - Number(b)));
  expect(rowOf('satisfaction.score.scale').verdict).toMatchObject({
    text: { en: 'Cannot fail', zh: '必然成立' },
  });
});

test('its figures are those of the contradiction', () => {
  expect(IDENTITIES.observations(answer).map(({ indicator }) => indicator)).toEqual([
    'spc.civil.received',
  ]);
});
