import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause } from '../../../src/crossfilter/filter';
import { hasPartner } from '../../../src/crossfilter/select-events';
import { answerLedger, rowsOf } from '../../../src/exhibits/ledger/answer';
import { LEDGER } from '../../../src/exhibits/ledger/exhibit';
import { type LedgerSpec, PLAIN_LEDGER } from '../../../src/exhibits/ledger/spec';
import { ledgerWords } from '../../../src/exhibits/ledger/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal } from '../../support/ground';

setUpI18n('en');

const answerOf = (spec: Partial<LedgerSpec> = {}, filter: Filter = NO_FILTER) =>
  answerLedger(askReal({ ...PLAIN_LEDGER, ...spec }, filter, ['events']));

const all = answerOf();
const rows = all.parts.flatMap((part) => part.rows);

describe('the ledger', () => {
  test('has all 56 partners, countries and organizations apart, and those that name nobody', () => {
    expect(rows.filter(({ partner }) => partner !== 'none')).toHaveLength(56);
    const sizes = all.parts.map(({ group, rows: own }) => [
      group,
      own.filter(({ isBody }) => !isBody).length,
      own.filter(({ isBody }) => isBody).length,
    ]);
    expect(sizes).toEqual([
      ['country', 31, 6],
      ['organization', 13, 2],
      ['country-group', 4, 0],
      ['none', 1, 0],
    ]);
  });

  test('has a body below its country, with counts of its own', () => {
    const [japan, office] = rowsOf(all, 'country');
    expect([japan?.partner, japan?.total, japan?.counts.get('meeting')]).toEqual(['japan', 7, 4]);
    expect([office?.partner, office?.total, office?.counts.get('statement')]).toEqual([
      'jpo',
      10,
      3,
    ]);
  });

  test('counts in each cell the very events that its list has', () => {
    const { dataset } = all.asked.ground.cube;
    for (const { partner, counts, total } of rows) {
      const own = all.events?.filter((event) => hasPartner(dataset, event, partner)) ?? [];
      expect(own).toHaveLength(total);
      for (const [type, count] of counts)
        expect(own.filter((event) => event.type === type)).toHaveLength(count);
    }
  });

  test('says with whom most took place, and that offices stand apart', () => {
    expect(ledgerWords(all, 'zh').headline).toBe(
      '31个国家、13个国际组织、4个国家群体：国际组织中产权组织24项最多，国家中日本7项最多',
    );
    expect(ledgerWords(all, 'en').headline).toBe(
      '31 countries, 13 organizations, 4 groups of countries: WIPO leads the organizations with 24 events, Japan the countries with 7',
    );
    expect(ledgerWords(all, 'zh').finding).toBe('日本7项，日本特许厅另列10项：国家与其机构分列');
  });

  test('has a row of its table for each partner and a number for each type', () => {
    const { columns, rows: lines } = LEDGER.table(all);
    expect(lines).toHaveLength(57);
    expect(lines.every((line) => line.length === columns.length)).toBe(true);
  });
});

describe('under a filter', () => {
  test('has only what it leaves, and the badge says so', () => {
    const patents = answerOf({}, setClause(NO_FILTER, 'right', ['patent']));
    expect(patents.badge).toBe('filtered');
    expect(patents.events?.every(({ right = [] }) => right.length > 0)).toBe(true);
    expect(ledgerWords(patents, 'en').notes.join(' ')).toMatch(/tied to no IP right/);
  });

  test('that leaves nothing is empty', () => {
    const none = answerOf({}, setClause(NO_FILTER, 'campaign', ['longteng']));
    expect([none.isEmpty, none.badge]).toEqual([true, 'none']);
  });

  test('without records is on its way, not empty words', () => {
    const pending = answerLedger(askReal(PLAIN_LEDGER));
    expect(pending.events).toBeUndefined();
    expect(ledgerWords(pending, 'zh').headline).toBe('国际合作');
  });
});

test('a link with an unknown partner or type says so and keeps the ledger', () => {
  const odd = answerOf({ partner: 'atlantis', type: 'seance' });
  expect(odd.unknown).toEqual(['atlantis', 'seance']);
  expect(odd.badge).toBe('unfiltered');
  expect(answerOf({ partner: 'japan', type: 'seance' }).badge).toBe('own');
  expect(ledgerWords(odd, 'en').notes[0]).toBe(
    '“atlantis” in the link is not in the data and was not used.',
  );
});
