import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Observation, toReference } from '../../../src/domain/observation';
import { mayBePinyin } from '../../../src/exhibits/list/fold-query';
import { matchesPinyin, toReadings, toSearch } from '../../../src/exhibits/list/search-index';
import { holds } from '../../support/holds';
import { readDataset, readRecords } from '../../support/read-data';

const dataset = readDataset();
const readings = toReadings(readRecords('search'));
const search = toSearch(dataset);

const find = (query: string) => dataset.observations.filter(search(query, readings));

const nameOf = (observation: Observation) =>
  dataset.indicatorById.get(observation.indicator)?.name.zh ?? '';

const references = (query: string) => find(query).map(toReference);

describe('the search', () => {
  test.each([
    ['民事一审 商标', 'court.civil1.received@2024;right=trademark'],
    ['civil first-instance Trademarks', 'court.civil1.received@2024;right=trademark'],
    ['court.civil1.received', 'court.civil1.received@2024'],
    ['449923', 'court.civil1.received@2024'],
    ['449,923', 'court.civil1.received@2024'],
    ['104.5万件', 'patent.invention.granted@2024'],
    ['minshiyishen shangbiao', 'court.civil1.received@2024;right=trademark'],
    ['msysxsaj 2024', 'court.civil1.received@2024'],
    ['xingzheng', 'court.admin1.received@2024'],
    ['xzys', 'court.admin1.received@2024'],
    ['ｍｓｙｓ', 'court.civil1.received@2024'],
    ['ＣＮＩＰＡ 发明', 'patent.invention.granted@2024'],
    ['falv', 'legislation.laws_regulations_rules@2024'],
  ])('finds by “%s” the figure %s', (query, reference) => {
    expect(references(query)).toContain(reference);
  });

  test('finds 知识产权 by its initials, also where they are typed with capitals', () => {
    const found = find('zscq').filter((each) => nameOf(each).includes('知识产权'));
    const all = dataset.observations.filter((each) => nameOf(each).includes('知识产权'));
    expect(all.length).toBeGreaterThan(20);
    expect(found).toEqual(all);
    expect(find('ZSCQ')).toEqual(find('zscq'));
  });

  test('wants every word of a query', () => {
    const both = new Set(references('商标 2024'));
    expect(both.size).toBeGreaterThan(0);
    const either = [references('商标'), references('2024')].map((each) => new Set(each));
    expect([...both].every((each) => either.every((one) => one.has(each)))).toBe(true);
    expect(both.size).toBeLessThan(Math.min(...either.map((each) => each.size)));
  });

  test.each(['', '   ', '\u3000'])('of blanks (%j) finds everything', (query) => {
    expect(find(query)).toHaveLength(dataset.observations.length);
  });

  test.each(['qqqq', '不存在的指标', '.*', '[', '(?', '\\', 'a{2}', '$', '商标|专利'])(
    'of nonsense or of characters that mean something elsewhere (%s) finds nothing',
    (query) => {
      expect(find(query)).toEqual([]);
    },
  );

  test('finds nothing by pinyin before the readings are there, and the rest as ever', () => {
    const without = (query: string) => dataset.observations.filter(search(query, undefined));
    expect(without('zscq')).toEqual([]);
    expect(without('商标')).toEqual(find('商标'));
  });

  test('never throws, and finds what holds a name in any part of it', () => {
    holds(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (query) => {
        expect(() => find(query).length).not.toThrow();
      }),
      30,
    );
    holds(
      fc.property(
        fc.constantFrom(...dataset.observations),
        fc.nat(8),
        fc.integer({ min: 1, max: 6 }),
        (observation, from, length) => {
          const part = nameOf(observation).slice(from, from + length);
          expect(search(part, undefined)(observation)).toBe(true);
        },
      ),
    );
  });

  test('finds every indicator by the whole pinyin and by the initials of its name', () => {
    for (const observation of dataset.observations) {
      const [syllables = []] = readings.get(observation.indicator) ?? [];
      expect(syllables.length).toBeGreaterThan(0);
      const initials = syllables.map((each) => each.charAt(0)).join('');
      expect(search(syllables.join(''), readings)(observation)).toBe(true);
      expect(search(initials, readings)(observation)).toBe(true);
    }
  });
});

describe('pinyin', () => {
  const syllables = ['zhi', 'shi', 'chan', 'quan', 'fa', 'lv'];

  test.each([
    ...['zhishichanquan', 'zscq', 'zhishicq', 'zhshchq', 'cqfl', 'chanq', 'quanf'],
    ...['q', 'zhish', 'falv', 'falü', "zhi'shi"],
  ])('matches %s', (word) => {
    expect(matchesPinyin(syllables, word)).toBe(true);
  });

  test.each([
    'hi',
    'anquan',
    'zcq',
    'zhic',
    'chaq',
    'quf',
    'fali',
    'zhishichanquanfalvx',
    '',
    'zhi shi',
    '知',
  ])('does not match %s', (word) => {
    expect(matchesPinyin(syllables, word)).toBe(false);
  });

  test.each([
    ['知识', false],
    ['2024', false],
    ['', false],
    ['zscq', true],
    ['ｚ', true],
    ['12a', true],
  ])('is needed for %s: %s', (query, needed) => {
    expect(mayBePinyin(query)).toBe(needed);
  });
});
