import { describe, expect, test } from 'vitest';
import { restsOn } from '../../../src/crossfilter/figure-at';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import { answerOffences, type OffencesAnswer } from '../../../src/exhibits/offences/answer';
import { type OffencesSpec, PLAIN_OFFENCES } from '../../../src/exhibits/offences/spec';
import { offencesTable } from '../../../src/exhibits/offences/table';
import { offencesWords, restWords } from '../../../src/exhibits/offences/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal } from '../../support/ground';

setUpI18n('en');

const put = (spec: Partial<OffencesSpec> = {}, filter: Filter = NO_FILTER): OffencesAnswer =>
  answerOffences(askReal({ ...PLAIN_OFFENCES, ...spec }, filter, ['flows']));

const cells = (answer: OffencesAnswer, offence: string) =>
  answer.stages.map(({ parts }) => restsOn(parts.get(offence))[0]?.value);

const SELLING = 'selling-counterfeit-trademark-goods';

describe('offence × stage', () => {
  const cases = put();

  test('selling counterfeit marked goods: arrests approved, prosecuted, concluded', () => {
    expect(cases.stages.map(({ id }) => id)).toEqual([
      'arrest-approved',
      'prosecuted',
      'concluded',
    ]);
    expect(cells(cases, SELLING)).toEqual(['1959', '3841', '3941']);
    expect(cells(put({ counts: 'persons' }), SELLING)).toEqual(['2962', '8290', undefined]);
  });

  test('has nine offences, and what is not published is not zero', () => {
    expect(cases.offences.zh).toHaveLength(9);
    expect(cells(cases, 'passing-off-patent')).toEqual([undefined, '1', '2']);
    expect(cells(cases, 'foreign-trade-secret-espionage')).toEqual([undefined, undefined, '1']);
    expect(cells(cases, 'multiple-or-other')).toEqual(['204', '467', undefined]);
    const missing = offencesTable(cases)
      .rows.flat()
      .filter((cell) => cell.kind === 'missing');
    expect(missing).toHaveLength(4);
  });

  test('the printed totals leave nothing but four prosecuted cases', () => {
    expect(cases.stages.map((stage) => restWords(cases, stage, 'zh'))).toEqual([
      '余0',
      '余4件',
      '余0',
    ]);
    expect(offencesTable(cases).rows.at(-1)).toMatchObject([
      { text: { en: 'Printed total' } },
      { figure: { value: '4691' }, how: 'printed' },
      { figure: { value: '9452' }, how: 'printed' },
      { figure: { value: '9003' }, how: 'printed' },
    ]);
  });

  test('the finding is the share of the largest right, by cases and by persons', () => {
    expect(offencesWords(cases, 'zh').headline).toBe('一审审结的案件，89.0%是商标犯罪（推算）');
    expect(offencesWords(put({ counts: 'persons' }), 'zh').headline).toBe(
      '起诉的人员，83.7%涉商标犯罪（推算）',
    );
    expect(offencesWords(cases, 'en').headline).toBe(
      'Concluded at first instance: 89.0% of cases are trademark crimes (computed)',
    );
  });

  test('courts count no persons, which is said', () => {
    const persons = put({ counts: 'persons' });
    expect(persons.stages.map(({ indicator }) => indicator !== undefined)).toEqual([
      true,
      true,
      false,
    ]);
    expect(offencesWords(persons, 'en').notes).toContain(
      'Concluded at first instance: not published by persons',
    );
  });
});

describe('sorted', () => {
  const ids = (sort: string) => put({ sort }).offences.zh.map(({ id }) => id);

  test('by a stage the largest come first or last, what it does not publish always last', () => {
    expect(ids('-prosecuted').slice(0, 2)).toEqual([
      SELLING,
      'counterfeiting-registered-trademark',
    ]);
    expect(ids('-prosecuted').at(-1)).toBe('foreign-trade-secret-espionage');
    expect(ids('prosecuted').at(0)).toBe('passing-off-patent');
    expect(ids('prosecuted').at(-1)).toBe('foreign-trade-secret-espionage');
  });

  test('by a stage that is none they keep the order of the law', () => {
    expect(ids('nosuch')).toEqual(put().offences.zh.map(({ id }) => id));
  });
});

test('under a right its offences stay, and others that may hold some of it are wider', () => {
  const own = put({}, setClause(NO_FILTER, 'right', ['trademark']));
  expect(own.offences.zh.map(({ id }) => id)).toEqual([
    'counterfeiting-registered-trademark',
    SELLING,
    'illegal-trademark-labels',
    'multiple-or-other',
  ]);
  expect(own.stages[0]?.parts.get('multiple-or-other')?.isWider).toBe(true);
  // The printed total is that of all offences, whatever the filter selects.
  for (const right of ['trademark', 'patent'])
    expect(
      offencesTable(put({}, setClause(NO_FILTER, 'right', [right]))).rows.at(-1),
    ).toMatchObject([
      { text: { en: 'Printed total' } },
      { figure: { value: '4691' }, how: 'printed' },
      { figure: { value: '9452' }, how: 'printed' },
      { figure: { value: '9003' }, how: 'printed' },
    ]);
  const patent = put({}, setClause(NO_FILTER, 'right', ['patent']));
  expect(patent.stages.map((stage) => restWords(patent, stage, 'en'))).toEqual(
    put().stages.map((stage) => restWords(put(), stage, 'en')),
  );
});

test('a year without any offence has none', () => {
  const none = put({}, setYears(NO_FILTER, 2023, 2023));
  expect([none.isEmpty, none.badge]).toEqual([true, 'none']);
});
