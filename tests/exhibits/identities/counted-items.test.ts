import { expect, test } from 'vitest';
import { toCountedItem, toCountedItems } from '../../../src/exhibits/identities/counted-items';
import { readKindRecords, readGround } from '../../support/ground';
import { readRecords } from '../../support/read-data';

const { dataset } = readGround().cube;
const known = toCountedItems(dataset, readKindRecords(['instruments', 'events']));

test('everything that the identities of the data count has a name', () => {
  for (const { id, items = [] } of readRecords('identities'))
    for (const item of items)
      expect(
        toCountedItem(dataset, known, item)?.name.en,
        `${id}: ${JSON.stringify(item)}`,
      ).toBeTruthy();
});

test('a record comes with its place, a code and a mere name without one', () => {
  const of = (item: Parameters<typeof toCountedItem>[2]) => toCountedItem(dataset, known, item);
  expect(of('campaigns/longteng')?.source?.id).toBe('cnipa-2024');
  expect(of('events/ip-tribunal-guiyang')?.source?.id).toBe('cnipa-2024');
  expect(of('trademark-law')?.source?.id).toBe('cnipa-2024');
  expect(of('region=shanghai')).toEqual({
    id: 'region=shanghai',
    name: { zh: '上海市', en: 'Shanghai' },
  });
  const name = { zh: '大豆', en: 'Soybean' };
  expect(of({ name })).toEqual({ id: 'Soybean', name });
  expect(of('events/gone')).toBeUndefined();
  expect(of('region=gone')).toBeUndefined();
});
