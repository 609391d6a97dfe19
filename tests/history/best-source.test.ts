import { expect, test } from 'vitest';
import { GROUNDS, groundOfDocument } from '../../src/exhibits/sources/weigh-evidence';
import { readDataset, readRecords } from '../support/read-data';

const dataset = readDataset();
const sources = new Map(readRecords('sources').map((source) => [source.id, source]));

/** The lower, the better a document can be cited. */
const rankOf = (id: string): number => {
  const source = sources.get(id);
  return source ? GROUNDS.indexOf(groundOfDocument(source)) : GROUNDS.length;
};

/** Figures of which a document of a better sort prints the same token: which, and what it is. */
const betterOf = (indicators: ReadonlySet<string>): readonly string[] =>
  dataset.observations.flatMap(({ indicator, time, status, source }) => {
    if (status === 'E' || !indicators.has(indicator)) return [];
    const others = (source.also ?? []).filter(({ printed }) => printed === undefined);
    return others
      .filter(({ id }) => rankOf(id) < rankOf(source.id))
      .map(({ id }) => `${indicator} ${time}: ${id}`);
  });

/** The same article found twice; once nothing is said of where it was read, which makes it no better. */
const SAME_ARTICLE = 'police.cases_filed 2022: xinhua-2023-police-27000';

test('the chosen document of every figure, whatever the view, is of the best sort of those that print it as it stands', () => {
  const all = new Set(dataset.indicators.map(({ id }) => id));
  expect(betterOf(all)).toEqual([SAME_ARTICLE]);
});

test('a headline figure whose chosen document has no address has no other that prints it and has one', () => {
  const headlines = dataset.indicators.filter(({ headline }) => headline !== undefined);
  expect(headlines).toHaveLength(20);
  const hasAddress = (id: string): boolean => Boolean(sources.get(id)?.url);
  for (const { id } of headlines)
    for (const { time, status, source } of dataset.observationsOf.get(id) ?? []) {
      if (status === 'E' || hasAddress(source.id)) continue;
      const better = (source.also ?? []).filter(
        ({ id: other, printed }) => printed === undefined && hasAddress(other),
      );
      expect(better, `${id} ${time}`).toEqual([]);
    }
});
