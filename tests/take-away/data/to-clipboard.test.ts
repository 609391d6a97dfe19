// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { ExhibitTable } from '../../../src/exhibits/exhibit-table';
import { type Content, contentOf } from '../../../src/take-away/data/scope';
import { toClipboard } from '../../../src/take-away/data/to-clipboard';
import { PICTURE_CASES, type PictureCase } from '../../pictures/cases';
import { HOSTILE_TEXTS } from '../../support/hostile-texts';
import { takeReal } from '../../support/take-real';

const caseOf = (kind: string, name: string): PictureCase => {
  const found = PICTURE_CASES.find((own) => own.spec.kind === kind && own.name === name);
  if (!found) throw new Error(`no case ${kind} ${name}`);
  return found;
};

const readHtml = (html: string) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return {
    page,
    rows: [...page.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    ),
  };
};

test('numbers are digits alone; that one is computed stands in the column behind', async () => {
  const taken = await takeReal(caseOf('series', 'breaks'), ['en']);
  const { plain, html } = toClipboard(taken, contentOf(taken, 'shown'));
  const rows = plain.split('\r\n').map((line) => line.split('\t'));
  const computed = rows.filter((cells) => cells[2] === '(computed)');
  expect(rows[0]?.[2]).toMatch(/ · Mark$/);
  expect(computed.length).toBeGreaterThan(0);
  for (const [year, value] of rows.slice(1)) {
    expect(year).toMatch(/^\d{4}$/);
    expect(value).toMatch(/^\d+$|^[A-Z]/i);
  }
  expect(computed.every(([, value]) => /^\d+$/.test(value ?? ''))).toBe(true);
  expect(readHtml(html).rows).toEqual(rows);
});

test('a hedge and a percentage keep what they say', async () => {
  const taken = await takeReal(caseOf('efforts', 'plain'), ['zh']);
  const table = contentOf(taken, 'shown');
  const { plain } = toClipboard(taken, table);
  expect(plain).toMatch(/\t3628200\t超/);
  const changes = await takeReal(caseOf('changes', 'plain'), ['zh']);
  expect(toClipboard(changes, contentOf(changes, 'shown')).plain).toMatch(/\t176\.9%\t（推算）/);
});

test.each(HOSTILE_TEXTS)('%j is one cell that nothing runs', async (text) => {
  const taken = await takeReal(caseOf('statement', 'plain'), ['en']);
  const table: ExhibitTable = {
    columns: [
      { id: 'a', name: { zh: text, en: text } },
      { id: 'b', name: { zh: 'b', en: 'b' } },
    ],
    rows: [
      [
        { kind: 'text', text: { zh: text, en: text } },
        { kind: 'number', value: 7 },
      ],
    ],
  };
  const content: Content = { scope: 'shown', table, observations: [], isTable: true, wider: 0 };
  const { plain, html } = toClipboard(taken, content);
  const lines = plain.split('\r\n').map((line) => line.split('\t'));
  expect(lines.map((cells) => cells.length)).toEqual([2, 2]);
  expect(lines[1]?.[1]).toBe('7');
  const { page, rows } = readHtml(html);
  expect(rows.map((cells) => cells.length)).toEqual([2, 2]);
  expect(page.querySelector('script, img, a')).toBeNull();
  for (const cell of [lines[1]?.[0], rows[1]?.[0]]) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝]/);
});

test.each([
  ['changes', 'falls', '-15.4%'],
  ['messages', 'plain', '8.3%'],
])('a computed rate has the digits that the picture has: %s', async (kind, name, rate) => {
  const taken = await takeReal(caseOf(kind, name), ['zh']);
  const { plain } = toClipboard(taken, contentOf(taken, 'shown'));
  expect(plain.split(/[\t\r]/)).toContain(rate);
});
