import { expect, test } from 'vitest';
import { codeName } from '../../src/domain/code-name';
import { treeOf } from '../../src/domain/dataset';
import { readDataset } from '../support/read-data';

const agencies = treeOf(readDataset(), 'agency');

test('a code has its name, or its short name where it has one and that is asked for', () => {
  expect(agencies.byId.size).toBeGreaterThan(0);
  for (const [id, { name, short }] of agencies.byId) {
    expect(codeName(agencies, id, 'zh')).toBe(name.zh);
    expect(codeName(agencies, id, 'en')).toBe(name.en);
    expect(codeName(agencies, id, 'en', 'short')).toBe(short?.en ?? name.en);
  }
  expect([...agencies.byId.values()].some(({ name, short }) => short && short.en !== name.en)).toBe(
    true,
  );
});

test('a code that the list does not have is named by itself', () => {
  expect(codeName(agencies, 'no-such-code', 'zh')).toBe('no-such-code');
});
