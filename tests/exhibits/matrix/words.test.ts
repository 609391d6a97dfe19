import { expect, test } from 'vitest';
import { NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import { answerMatrix } from '../../../src/exhibits/matrix/answer';
import { MATRIX } from '../../../src/exhibits/matrix/exhibit';
import { PLAIN_MATRIX } from '../../../src/exhibits/matrix/spec';
import { matrixTable } from '../../../src/exhibits/matrix/table';
import { matrixWords } from '../../../src/exhibits/matrix/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal } from '../../support/ground';

setUpI18n('en');

const answer = answerMatrix(askReal(PLAIN_MATRIX));
const systemOf = (indicator: string) =>
  answer.asked.ground.cube.dataset.indicatorById.get(indicator)?.system;

test('the finding is the system with most figures, what is measured names the edition', () => {
  const { headline, measured, subtitle } = matrixWords(answer, 'en');
  expect(headline).toMatch(/^Most figures: Registration \(\d+ figures\)$/);
  expect(measured).toBe(
    'How many figures the 2024 report publishes by protection system and IP right (not cases)',
  );
  expect(subtitle).toBe(
    'Each cell counts how many figures the report publishes, not cases; click a cell to filter',
  );
  expect(matrixWords(answer, 'zh').headline).toMatch(/^审批登记的数据最多，共\d+条$/);
});

test('a figure about several rights is one figure of its system', () => {
  const own = answerMatrix(askReal(PLAIN_MATRIX, setClause(NO_FILTER, 'agency', ['samr'])));
  expect(own.richest?.system).toBe('market-regulation');
  expect(own.richest?.count).toBe(
    own.figures.filter(({ indicator }) => systemOf(indicator) === 'market-regulation').length,
  );
  const cells = own.layout.rights.map(
    (right) => own.coverage.get(`market-regulation|${right}`) ?? 0,
  );
  expect(own.richest?.count).toBeLessThan(cells.reduce((sum, count) => sum + count, 0));
});

test('what it selects itself leaves its counts as they are', () => {
  const courts = answerMatrix(askReal(PLAIN_MATRIX, setClause(NO_FILTER, 'system', ['courts'])));
  expect(courts.coverage).toEqual(answer.coverage);
  expect([answer.badge, courts.badge]).toEqual(['unfiltered', 'own']);
});

test('the table has all systems and rights, and none of their numbers is missing', () => {
  const { columns, rows } = matrixTable(answer);
  expect(rows).toHaveLength(answer.layout.systems.length);
  expect(columns).toHaveLength(answer.layout.rights.length + 1);
  for (const [name, ...counts] of rows) {
    expect(name?.kind).toBe('text');
    expect(counts).toHaveLength(columns.length - 1);
    for (const count of counts) expect(count.kind).toBe('number');
  }
});

test('it shows the printed figures of the edition', () => {
  const { ground } = answer.asked;
  const figures = MATRIX.observations(answer);
  expect(figures.length).toBeGreaterThan(100);
  const { sourceById } = ground.cube.dataset;
  for (const { source, status } of figures) {
    expect(sourceById.get(source.id)?.edition).toBe(ground.edition);
    expect(status).not.toBe('E');
  }
});

test('without a figure it says what it would show', () => {
  const none = answerMatrix(askReal(PLAIN_MATRIX, setYears(NO_FILTER, 2001, 2001)));
  expect([none.badge, none.isEmpty]).toEqual(['none', true]);
  expect(matrixWords(none, 'en')).toEqual({
    headline: 'What the report has figures on',
    notes: [],
  });
  expect(matrixTable(none).rows).toEqual([]);
});
