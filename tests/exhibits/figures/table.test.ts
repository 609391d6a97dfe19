import { expect, test } from 'vitest';
import { NO_FILTER, setClause } from '../../../src/crossfilter/filter';
import { answerFigures } from '../../../src/exhibits/figures/answer';
import { PLAIN_FIGURES } from '../../../src/exhibits/figures/spec';
import { figuresTable } from '../../../src/exhibits/figures/table';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal } from '../../support/ground';

setUpI18n('en');

const rowsOf = (indicator: string, right: string) =>
  figuresTable(
    answerFigures(
      askReal(
        { ...PLAIN_FIGURES, indicators: [indicator] },
        setClause(NO_FILTER, 'right', [right]),
      ),
    ),
  ).rows;

test('a sum is computed and names the figures that it rests on', () => {
  const [row] = rowsOf('proc.prosecuted.persons', 'trademark');
  expect(row?.[1]).toEqual({ kind: 'number', value: 2024 });
  expect(row?.[2]).toMatchObject({ kind: 'figure', how: 'computed' });
  expect(row?.[2]?.kind === 'figure' && row[2].from.length).toBe(3);
  expect(row?.[3]).toMatchObject({ text: { en: expect.stringMatching(/^Sum of /) } });
});

test('a published figure is named with its part; one that is only a whole says of what', () => {
  const [part] = rowsOf('court.civil1.received', 'trademark');
  expect(part?.[0]).toMatchObject({
    text: { en: 'First-instance IP civil cases received · Trademarks' },
  });
  expect(part?.[2]).toMatchObject({ kind: 'figure', how: 'printed' });
  const [whole] = rowsOf('satisfaction.score', 'trademark');
  expect(whole?.[3]).toMatchObject({ text: { en: 'All IP rights (not published by IP right)' } });
});

test('figures that may not be added up have a row each', () => {
  const answer = answerFigures(
    askReal({ ...PLAIN_FIGURES, indicators: ['reexam.received.share'] }),
  );
  const [shown] = answer.figures;
  const rows = figuresTable(answer).rows;
  expect(shown?.figure.kind === 'parts' && shown.figure.parts.length).toBe(rows.length);
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) expect(row[2]).toMatchObject({ kind: 'figure', how: 'printed' });
});

test('each row has a cell for each column', () => {
  const { columns, rows } = figuresTable(answerFigures(askReal(PLAIN_FIGURES)));
  expect(rows.length).toBeGreaterThan(3);
  for (const row of rows) expect(row).toHaveLength(columns.length);
});
