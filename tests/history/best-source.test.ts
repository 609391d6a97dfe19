import { expect, test } from 'vitest';
import { readDataset } from '../support/read-data';

const dataset = readDataset();

const hasAddress = (id: string): boolean => Boolean(dataset.sourceById.get(id)?.url);

test('of the documents that print a headline figure as it stands, one with an address is cited where there is one', () => {
  const headlines = dataset.indicators.filter(({ headline }) => headline !== undefined);
  expect(headlines).toHaveLength(20);
  for (const { id } of headlines)
    for (const { time, codes, status, source } of dataset.observationsOf.get(id) ?? []) {
      if (status === 'E' || hasAddress(source.id)) continue;
      const better = (source.also ?? []).filter(
        ({ id: other, printed }) => printed === undefined && hasAddress(other),
      );
      expect(better, `${id} ${time} ${JSON.stringify(codes)}`).toEqual([]);
    }
});
