import { fromCSV } from 'arquero';
import { expect, test } from 'vitest';
import { observationColumns } from '../../../src/take-away/csv/observation-columns';
import { toInert } from '../../../src/take-away/csv/write-csv';
import { contentOf, countRows } from '../../../src/take-away/data/scope';
import { toCsv } from '../../../src/take-away/data/to-csv';
import { PICTURE_CASES } from '../../pictures/cases';
import { takeReal } from '../../support/take-real';

const LANGUAGES = ['zh', 'en'] as const;
const CASES = PICTURE_CASES.flatMap((own) => LANGUAGES.map((language) => ({ ...own, language })));

/** The rows as a library reads them that has no part in the writing; it takes a heading that comes twice for one. */
const read = (text: string): readonly (readonly string[])[] => {
  const table = fromCSV(text.slice(1), { header: false, autoType: false });
  const names = table.columnNames();
  return table.objects().map((row) => {
    const cells = row as Readonly<Record<string, string | null>>;
    return names.map((name) => cells[name] ?? '');
  });
};

test.each(CASES)(
  '$spec.kind $name in $language: every row, read back by another library',
  async (own) => {
    const taken = await takeReal(own, [own.language]);
    const content = contentOf(taken, 'shown');
    const text = toCsv(taken, content);
    expect(text.startsWith('\ufeff')).toBe(true);
    if (countRows(content) === 0) return;
    const [head = [], ...rows] = read(text);
    expect(rows.length).toBe(countRows(content));
    expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([head.length]));
    if (content.isTable) return;
    const columns = observationColumns(taken.answer.asked.ground.cube.dataset);
    expect(head.filter((name) => !/ · (?:标记|Mark)$/.test(name))).toEqual(
      columns.map(({ name }) => name[own.language]),
    );
    for (const [at, observation] of content.observations.entries()) {
      const cells = columns.map(({ read: say }) => toInert(say(observation) ?? ''));
      // An independent number: as exact as the figure, though it may have more zeros behind the point.
      const numbers = (values: readonly string[]) =>
        values.map((value) => (/^-?\d+\.\d+$/.test(value) ? value.replace(/\.?0+$/, '') : value));
      expect(numbers(rows[at] ?? [])).toEqual(numbers(cells));
    }
  },
);

test('a table of documents is data itself, with its own columns', async () => {
  const own = PICTURE_CASES.find(({ spec }) => spec.kind === 'instruments');
  if (!own) throw new Error('no instruments');
  const taken = await takeReal(own, ['en']);
  const content = contentOf(taken, 'shown');
  expect(content.isTable).toBe(true);
  const [head, ...rows] = read(toCsv(taken, content));
  expect(head).toEqual(content.table.columns.map(({ name }) => name.en));
  expect(rows.map(([first]) => first)).toEqual(
    content.table.rows.map(([first]) => first?.kind === 'text' && toInert(first.text.en)),
  );
});
