import { expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import { answerCases, type CasesAnswer, onlyCase } from '../../../src/exhibits/cases/answer';
import { CASES } from '../../../src/exhibits/cases/exhibit';
import { type CasesSpec, PLAIN_CASES } from '../../../src/exhibits/cases/spec';
import { casesTable } from '../../../src/exhibits/cases/table';
import { casesWords } from '../../../src/exhibits/cases/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal } from '../../support/ground';

setUpI18n('en');

const put = (spec: Partial<CasesSpec> = {}, filter: Filter = NO_FILTER): CasesAnswer =>
  answerCases(askReal({ ...PLAIN_CASES, ...spec }, filter, ['cases']));

const ids = ({ cases }: CasesAnswer) => cases.map(({ own }) => own.id);

const FOUR = ['nev-chassis', 'video-apps', 'huainan-phones', 'suzhou-connector'];

test('all cases come in the order of the boxes, those of a system alone where it is asked for', () => {
  expect(ids(put())).toEqual(FOUR);
  expect(ids(put({ system: 'judicial' }))).toEqual(FOUR.slice(0, 3));
  expect(ids(put({ system: 'administrative' }))).toEqual(FOUR.slice(3));
});

test.each<readonly [string, Filter, readonly string[]]>([
  ['right', setClause(NO_FILTER, 'right', ['patent']), ['suzhou-connector']],
  ['a part of it', setClause(NO_FILTER, 'right', ['invention']), ['suzhou-connector']],
  ['agency', setClause(NO_FILTER, 'agency', ['mps']), ['huainan-phones']],
  ['system', setClause(NO_FILTER, 'system', ['courts']), ['nev-chassis']],
  ['a year of what happened, which is no year of the edition', setYears(NO_FILTER, 2018, 2018), []],
  ['year of the edition', setYears(NO_FILTER, 2024, 2024), FOUR],
  ['nothing', setYears(NO_FILTER, 2005, 2005), []],
])('a filter keeps the cases that it concerns: %s', (_, filter, found) => {
  expect(ids(put({}, filter))).toEqual(found);
});

test('the opened one alone is shown; one that the data do not have is reported, and all are shown', () => {
  const one = put({ open: 'video-apps' });
  expect(ids(one)).toEqual(['video-apps']);
  expect(casesWords(one, 'en').headline).toBe(
    'Copyright infringement case of Zhang, Sun and others',
  );
  const none = put({ open: 'nosuch' });
  expect(ids(none)).toEqual(FOUR);
  expect(casesWords(none, 'en').notes).toEqual(['There is no case called “nosuch”.']);
});

test('the finding is the largest amount, with its hedge', () => {
  expect(casesWords(put(), 'zh').headline).toBe(
    '典型案例4件，金额最大的一项：底盘案二审判赔额6.4亿余元',
  );
  expect(casesWords(put(), 'en').headline).toBe(
    '4 typical cases; largest amount: Second-instance award in chassis case, more than CNY 640 million',
  );
});

test('a slide has one case, cited by its box', () => {
  const all = put();
  expect(CASES.pages?.(all)).toBe(4);
  const third = onlyCase(all, 2);
  expect(ids(third)).toEqual(['huainan-phones']);
  expect(CASES.cited?.(third)).toMatchObject([{ source: { section: '1.1.box3' }, time: '2024' }]);
});

test('the table tells every date and every figure of a case', () => {
  const rows = casesTable(put({ open: 'video-apps' })).rows;
  expect(rows).toHaveLength(3 + 9);
  expect(rows[2]).toMatchObject([
    {},
    { text: { zh: '2024年6月14日', en: '14 June 2024' } },
    { text: { zh: '一审判决' } },
    {},
  ]);
});
