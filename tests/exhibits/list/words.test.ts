import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import { answerList, type ListAnswer, listRows } from '../../../src/exhibits/list/answer';
import { LIST } from '../../../src/exhibits/list/exhibit';
import { LIST_KIND } from '../../../src/exhibits/list/kind';
import { type ListSpec, PLAIN_LIST } from '../../../src/exhibits/list/spec';
import { listWords } from '../../../src/exhibits/list/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal } from '../../support/ground';

setUpI18n('en');

const TRADEMARK = setClause(NO_FILTER, 'right', ['trademark']);

const answerOf = (own: Partial<ListSpec> = {}, filter: Filter = NO_FILTER): ListAnswer => {
  const spec = { ...PLAIN_LIST, ...own };
  return answerList(askReal(spec, filter, LIST_KIND.needsFor?.(spec) ?? []));
};

describe('the words', () => {
  const all = answerOf();

  test('count figures and indicators', () => {
    expect(listWords(all, 'en').headline).toBe('1,575 figures for 283 indicators');
    expect(listWords(all, 'zh').headline).toBe('283个指标，1575条数据');
    expect(listWords(all, 'en').measured).toBeUndefined();
  });

  test('are not turned by a search text of a link', () => {
    const words = listWords(answerOf({ search: '\u202e商标\u2066\u200b' }), 'en');
    expect(words.measured).toMatch(/^Search: “商标”/);
  });

  test('say what is searched, and what the filter leaves out', () => {
    const words = listWords(answerOf({ search: ' 商标 ' }, TRADEMARK), 'en');
    expect(words.measured).toMatch(
      /^Search: “商标” · \d+ more are totals only · \d+ do not apply to the filter$/,
    );
    const withWhole = listWords(answerOf({ withWhole: true }, TRADEMARK), 'zh');
    expect(withWhole.measured).toMatch(/^\d+条与筛选无关$/);
  });
});

describe('the answer', () => {
  test('needs the readings of names for Latin letters alone', () => {
    const needs = (search: string) => LIST_KIND.needsFor?.({ ...PLAIN_LIST, search });
    expect(needs('zscq')).toEqual(['search']);
    expect(needs('商标')).toBeUndefined();
    expect(needs('')).toBeUndefined();
    expect(needs('a')).toBe(needs('b'));
  });

  test('finds by pinyin, once the readings are there', () => {
    expect(answerOf({ search: 'szscqgz' }).found.length).toBeGreaterThan(0);
    const without = answerList(askReal({ ...PLAIN_LIST, search: 'szscqgz' }));
    expect(without.isEmpty).toBe(true);
  });

  test('lists the same where only columns or the open figure change', () => {
    const [first] = answerOf().found;
    const opened = answerOf({ observation: 'court.civil1.received@2024', columns: ['unit'] });
    expect(opened.found).toBe(answerOf().found);
    expect(opened.found[0]).toBe(first);
    expect(opened.open?.indicator).toBe('court.civil1.received');
    expect(listRows(opened, 'en')).toBe(listRows(answerOf(), 'en'));
    expect(answerOf({ search: '商标' }).found).not.toBe(opened.found);
  });

  test('wears the badge of what narrows it, and keeps the spec as it stands', () => {
    expect(answerOf().badge).toBe('unfiltered');
    expect(answerOf({}, TRADEMARK).badge).toBe('filtered');
    const spec = { search: '商标', sort: '-year', observation: 'court.civil1.received@2024' };
    expect(LIST.settled(answerOf(spec))).toEqual({ ...PLAIN_LIST, ...spec });
  });

  test('has its figures with those of the latest year first', () => {
    const times = LIST.observations(answerOf({}, TRADEMARK)).map(({ time }) => time);
    expect(times).toEqual(times.toSorted().toReversed());
  });
});

describe('rows sort', () => {
  const rows = (sort: string) =>
    listRows(answerOf({ sort }, setYears(NO_FILTER, 2024, 2024)), 'en');

  test('by growth with those last that have none, up and down', () => {
    for (const sort of ['growth', '-growth']) {
      const has = rows(sort).map(({ observation }) => observation.growth !== undefined);
      expect(has).toEqual(has.toSorted((a, b) => Number(b) - Number(a)));
    }
    const [up, down] = [rows('growth'), rows('-growth')];
    expect(up[0]?.observation.growth?.value).toMatch(/^-/);
    expect(down[0]?.observation.growth?.value).not.toMatch(/^-/);
  });

  test('by value within each unit, the units in their own order whichever way', () => {
    const unitsOf = (sort: string) => [
      ...new Set(rows(sort).map(({ indicator }) => indicator.unit)),
    ];
    expect(unitsOf('-value')).toEqual(unitsOf('value'));
    const [unit] = unitsOf('value');
    const values = (sort: string) =>
      rows(sort)
        .filter(({ indicator }) => indicator.unit === unit)
        .map(({ observation }) => Number(observation.value));
    expect(values('value')).toEqual(values('value').toSorted((a, b) => a - b));
    expect(values('-value')).toEqual(values('-value').toSorted((a, b) => b - a));
  });
});

describe('the table', () => {
  const answer = answerOf({ withWhole: true }, TRADEMARK);
  const { columns, rows } = LIST.table(answer);
  const cells = (id: string) => {
    const at = columns.findIndex((column) => column.id === id);
    return rows.map((row) => row[at]);
  };

  test('has a row for each figure and a cell for each column', () => {
    expect(rows).toHaveLength(answer.found.length);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    const figures = cells('value').flatMap((cell) => (cell?.kind === 'figure' ? cell.from : []));
    expect(new Set(figures)).toEqual(new Set(answer.found.map(({ observation }) => observation)));
  });

  test('says that a rate is not printed, and what is known only as a whole', () => {
    const kinds = new Set(cells('growth').map((cell) => cell?.kind));
    expect(kinds).toEqual(new Set(['rate', 'missing']));
    const scopes = cells('scope').flatMap((cell) =>
      cell?.kind === 'text' && cell.text.en ? [cell.text.en] : [],
    );
    expect(scopes).toHaveLength(answer.figures.whole.length);
    expect(scopes[0]).toContain('not published by IP right');
  });

  test('is in both languages', () => {
    const at = rows.findIndex(
      ([name]) => name?.kind === 'text' && name.text.zh === '知识产权民事一审新收案件',
    );
    expect(cells('name')[at]).toMatchObject({
      text: { en: 'First-instance IP civil cases received' },
    });
    expect(cells('part')[at]).toMatchObject({ text: { zh: '商标', en: 'Trademarks' } });
    expect(cells('year')[at]).toEqual({ kind: 'number', value: 2024 });
  });
});
