import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Observation, toReference } from '../../../src/domain/observation';
import { toSearchFields } from '../../../src/exhibits/list/search-index';
import { lexiconOf } from '../../../src/wording/lexicon';
import { findBest, matchText, toQuery } from '../../../src/wording/match-text';
import { holds } from '../../support/holds';
import { readDataset, readRecords } from '../../support/read-data';

const dataset = readDataset();
const lexicon = lexiconOf(readRecords('search'));
const fieldsOf = toSearchFields(dataset);

const find = (query: string, own = lexicon) =>
  findBest(dataset.observations, toQuery(query, own), fieldsOf);

const isFound = (observation: Observation, query: string, own = lexicon) =>
  matchText(toQuery(query, own), fieldsOf(observation)) !== undefined;

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
    expect(new Set(found)).toEqual(new Set(all));
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
    const without = (query: string) => findBest(dataset.observations, toQuery(query), fieldsOf);
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
          expect(isFound(observation, part)).toBe(true);
        },
      ),
    );
  });

  test('finds every indicator by the whole pinyin and by the initials of its name', () => {
    for (const observation of dataset.observations) {
      const [syllables = []] = lexicon?.readings.get(observation.indicator) ?? [];
      expect(syllables.length).toBeGreaterThan(0);
      const initials = syllables.map((each) => each.charAt(0)).join('');
      expect(isFound(observation, syllables.join(''))).toBe(true);
      expect(isFound(observation, initials)).toBe(true);
    }
  });
});
