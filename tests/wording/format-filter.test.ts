import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER, setYears } from '../../src/crossfilter/filter';
import { codeName } from '../../src/domain/code-name';
import { treeOf } from '../../src/domain/dataset';
import { LANGUAGES } from '../../src/domain/language';
import { formatFilter } from '../../src/wording/format-filter';
import { arbitraryFilter, toFilter } from '../support/arbitrary-filter';
import { holds } from '../support/holds';
import { readDataset } from '../support/read-data';

const dataset = readDataset();

describe('the filter as a sentence', () => {
  test.each<[Filter, string, string]>([
    [NO_FILTER, '全部知识产权类型，全部保护体系', 'All IP rights, all protection systems'],
    [
      toFilter([['right', ['trademark']]]),
      '商标，全部保护体系',
      'Trademarks, all protection systems',
    ],
    [
      toFilter([
        ['right', ['trademark', 'patent']],
        ['system', ['courts']],
      ]),
      '专利或商标，法院',
      'Patents or Trademarks, Courts',
    ],
    [
      toFilter([['system', ['customs']]], setYears(NO_FILTER, 2016, 2020)),
      '全部知识产权类型，海关保护，2016—2020年',
      'All IP rights, Customs protection, 2016–2020',
    ],
    [
      setYears(NO_FILTER, 2020, 2020),
      '全部知识产权类型，全部保护体系，2020年',
      'All IP rights, all protection systems, 2020',
    ],
    [
      setYears(NO_FILTER, 2016, undefined),
      '全部知识产权类型，全部保护体系，2016年及以后',
      'All IP rights, all protection systems, 2016 and later',
    ],
    [
      setYears(NO_FILTER, undefined, 2020),
      '全部知识产权类型，全部保护体系，2020年及以前',
      'All IP rights, all protection systems, 2020 and earlier',
    ],
  ])('%o', (filter, chinese, english) => {
    expect(formatFilter('zh', dataset, filter)).toBe(chinese);
    expect(formatFilter('en', dataset, filter)).toBe(english);
  });

  test('names every selected code and year, in both languages, and leaves no placeholder', () => {
    holds(
      fc.property(arbitraryFilter(dataset), fc.constantFrom(...LANGUAGES), (filter, language) => {
        const sentence = formatFilter(language, dataset, filter).toLowerCase();
        const names = filter.clauses.flatMap(({ dimension, codes }) =>
          codes.map((code) => codeName(treeOf(dataset, dimension), code, language)),
        );
        const years = [filter.from, filter.to].flatMap((year) => (year ? [String(year)] : []));
        const unnamed = [...names, ...years].filter(
          (name) => !sentence.includes(name.toLowerCase()),
        );
        expect(unnamed).toEqual([]);
        expect(sentence).not.toMatch(/[{}]|undefined/);
      }),
    );
  });
});
