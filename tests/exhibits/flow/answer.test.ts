import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import { answerFlow, type FlowAnswer, rowsOf } from '../../../src/exhibits/flow/answer';
import { FLOW } from '../../../src/exhibits/flow/exhibit';
import { type FlowSpec, PLAIN_FLOW } from '../../../src/exhibits/flow/spec';
import { flowTable } from '../../../src/exhibits/flow/table';
import { barWords, flowWords, workedWords } from '../../../src/exhibits/flow/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal } from '../../support/ground';

setUpI18n('en');

const put = (spec: Partial<FlowSpec>, filter: Filter = NO_FILTER): FlowAnswer =>
  answerFlow(askReal({ ...PLAIN_FLOW, ...spec }, filter, ['flows']));

const TRADEMARK = setClause(NO_FILTER, 'right', ['trademark']);

const rowOf = (answer: FlowAnswer, id: string) =>
  rowsOf(answer).find(({ row }) => row.id === id)?.row;

const figures = (answer: FlowAnswer, id: string): readonly (string | undefined)[] =>
  rowOf(answer, id)?.bars.map((bar) => barWords(answer, bar, 'en')?.text) ?? [];

describe('the courts', () => {
  const courts = put({ board: 'courts' });

  test.each([
    ['civil1', '449,923 cases', '457,315 cases', '+7,392 cases'],
    ['civil2', '30,486 cases', '32,055 cases', '+1,569 cases'],
    ['admin1', '20,849 cases', '27,745 cases', '+6,896 cases'],
    ['admin1.foreign-related', '3,937 cases', '5,584 cases', '+1,647 cases'],
    ['admin2', '11,666 cases', '10,874 cases', '−792 cases'],
    ['criminal1', '9,120 cases', '9,003 cases', '−117 cases'],
    ['spc-civil', '2,643 cases', '3,679 cases', '+1,036 cases'],
    ['spc-admin', '2,808 cases', '2,513 cases', '−295 cases'],
  ])('%s: received, concluded, and their difference', (id, came, went, balance) => {
    expect(figures(courts, id)).toEqual([came, went]);
    const row = rowOf(courts, id);
    expect(row?.balance && workedWords(courts, row.balance, 'en', true)).toBe(balance);
  });

  test('criminal cases of second instance are not published, which is not none', () => {
    expect(figures(courts, 'criminal2')).toEqual([undefined, undefined]);
    expect(rowOf(courts, 'criminal2')?.balance).toBeUndefined();
    expect(flowWords(courts, 'en').notes).toContain(
      '“—” means not published for that year, not none.',
    );
  });

  test('the finding is the largest difference, said to be computed', () => {
    expect(flowWords(courts, 'zh').headline).toBe('民事一审审结比新收多7392件（推算）');
    expect(flowWords(courts, 'en').headline).toBe(
      'Civil, first instance: 7,392 cases more concluded than received (computed)',
    );
    expect(courts.badge).toBe('unfiltered');
  });

  test('under a right its own figures stand beside totals, and no difference is made of the two', () => {
    const own = put({ board: 'courts' }, TRADEMARK);
    expect(figures(own, 'civil1')).toEqual(['124,945 cases', '457,315 cases']);
    const [came, went] = rowOf(own, 'civil1')?.bars ?? [];
    expect(came?.at).toMatchObject({ kind: 'figure', isWider: false });
    expect(went?.at).toMatchObject({ kind: 'figure', isWider: true });
    expect(rowsOf(own).filter(({ row }) => row.balance)).toEqual([]);
    expect(flowWords(own, 'en').headline).toBe('Civil, first instance, received: 124,945 cases');
    expect(flowWords(own, 'zh').headline).toBe('民事一审新收124945件');
  });

  test('of a year without some figures only those that it has are told', () => {
    const own = put({ board: 'courts' }, setYears(NO_FILTER, undefined, 2020));
    expect(own.year).toBe('2020');
    expect(rowOf(own, 'criminal2')?.bars.every(({ at }) => at.kind === 'figure')).toBe(true);
  });
});

describe('the chain of criminal cases', () => {
  test('has its seven stages in their order, by cases or by persons', () => {
    const cases = put({ board: 'chain' });
    const text = (answer: FlowAnswer) =>
      rowsOf(answer).map(({ row }) => row.bars.map((bar) => barWords(answer, bar, 'en')?.text)[0]);
    expect(text(cases)).toEqual(
      [37_000, 7646, 4691, 13_767, 9452, 9120, 9003].map(
        (count) => `${count.toLocaleString('en')} cases`,
      ),
    );
    expect(text(put({ board: 'chain', counts: 'persons' }))).toEqual([
      undefined,
      '13,486 persons',
      '7,481 persons',
      '33,805 persons',
      '20,817 persons',
      undefined,
      undefined,
    ]);
  });

  test('of what nobody counts by persons no figure by cases stands in', () => {
    const persons = put({ board: 'chain', counts: 'persons' });
    expect(rowOf(persons, 'filed')?.bars).toEqual([
      { role: 'in', indicator: undefined, at: { kind: 'missing' } },
    ]);
  });

  test('says first that stages are not the same cases, and works nothing out between them', () => {
    const chain = put({ board: 'chain' });
    const [first, second] = flowWords(chain, 'en').notes;
    expect(first).toBe(
      'Stages overlap in time and are not the same cases: do not divide one by another.',
    );
    expect(second).toMatch(/^Dashed outline: Cases filed by police include/);
    expect(flowWords(chain, 'zh').headline).toBe('检察起诉9452件，20817人；法院一审新收9120件');
    for (const { row } of rowsOf(chain))
      expect([row.balance, row.rest]).toEqual([undefined, undefined]);
    expect(
      flowTable(chain)
        .rows.flat()
        .some((cell) => cell.kind === 'rate'),
    ).toBe(false);
  });

  test('a sum over the offences of a right is said to be computed', () => {
    const own = put({ board: 'chain' }, TRADEMARK);
    expect(figures(own, 'prosecuted')).toEqual(['7,935 cases']);
    expect(flowWords(own, 'en').headline).toBe(
      'Procuratorates, prosecuted: 7,935 cases (computed), 17,421 persons (computed)',
    );
    expect(
      flowTable(own).rows.find(
        ([, name]) => name?.kind === 'text' && name.text.en === 'Prosecuted',
      )?.[3],
    ).toMatchObject({ how: 'computed' });
  });
});

describe('supervision', () => {
  const supervision = put({ board: 'supervision' });

  test('tells what is not itemised, and results beside what they are of', () => {
    const rest = rowOf(supervision, 'civil.rest')?.rest;
    expect(rest && workedWords(supervision, rest, 'en')).toBe('133 cases');
    expect(rowOf(supervision, 'administrative.rest')).toBeUndefined();
    const judgments = rowOf(supervision, 'civil.effective-judgments');
    expect(judgments?.outcomes.map((each) => barWords(supervision, each, 'zh')?.text)).toEqual([
      '1061件',
      '546件',
    ]);
  });

  test('the finding is the largest part with its whole', () => {
    expect(flowWords(supervision, 'zh').headline).toBe('行政检察1559件，其中移送行政处罚1280件');
    expect(flowWords(supervision, 'en').headline).toBe(
      'Administrative, penalty referral: 1,280 of 1,559 cases',
    );
  });

  test('persons have no bar beside cases', () => {
    const unit = supervision.unit;
    expect(unit).toBe('case');
    expect(figures(supervision, 'coordination')).toEqual(['238 persons']);
  });
});

test('a filter that it has nothing of leaves nothing, and says so by its badge', () => {
  const none = put({ board: 'chain' }, setClause(NO_FILTER, 'system', ['customs']));
  expect([none.isEmpty, none.badge, none.groups]).toEqual([true, 'none', []]);
  expect(flowTable(none)).toEqual({ columns: [], rows: [] });
  expect(flowWords(none, 'en').headline).toBe('Criminal cases, stage by stage');
});

test('the table has every figure that is shown, each printed or said to be computed', () => {
  for (const board of ['courts', 'chain', 'supervision'] as const) {
    const answer = put({ board });
    const from = flowTable(answer)
      .rows.flat()
      .flatMap((cell) => (cell.kind === 'figure' && cell.how === 'printed' ? cell.from : []));
    expect(new Set(from)).toEqual(new Set(FLOW.observations(answer)));
  }
});
