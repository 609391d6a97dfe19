import { expect, test } from 'vitest';
import { figureName, partName } from '../../src/wording/figure-name';
import { figureWords, unitOf } from '../../src/wording/figure-words';
import { buildDataset, buildObservation } from '../support/build-dataset';
import { readDataset } from '../support/read-data';

const dataset = readDataset();

test('a part is named by its codes, in the order of their dimensions, in short', () => {
  const small = buildDataset();
  const codes = { right: 'patent', party: 'foreign' };
  expect(partName(small, codes, 'zh')).toBe('foreign名、patent名');
  expect(partName(small, codes, 'en')).toBe('name of foreign, name of patent');
  expect(partName(small, {}, 'en')).toBe('');
  expect(partName(dataset, { right: 'utility-model' }, 'en')).toBe('Utility models');
});

test('a figure is named by its indicator and its part; an unknown indicator by its id', () => {
  const small = buildDataset();
  expect(figureName(small, buildObservation('civil', '1', 'right=patent'), 'zh')).toBe(
    'civil名 · patent名',
  );
  expect(figureName(small, buildObservation('civil', '1'), 'en')).toBe('name of civil');
  expect(figureName(small, buildObservation('unknown', '1'), 'en')).toBe('unknown');
});

test("a figure has its indicator's unit", () => {
  expect(unitOf(dataset, 'samr.trademark_violation.amount')?.id).toBe('CNY');
  expect(unitOf(dataset, 'unknown')).toBeUndefined();
  const figure = { value: '1110000000', step: '10000000', printed: '11.1亿元' };
  expect(figureWords(dataset, 'samr.trademark_violation.amount', figure, 'en').text).toBe(
    'CNY 1.11 billion',
  );
});
