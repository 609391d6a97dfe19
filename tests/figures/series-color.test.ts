import { expect, test } from 'vitest';
import { treeOf } from '../../src/domain/dataset';
import { codeColor, rightColor } from '../../src/figures/series-color';
import { buildDataset } from '../support/build-dataset';

const dataset = buildDataset();

test('a right has the color of its top code everywhere', () => {
  const rights = treeOf(dataset, 'right');
  expect(
    ['patent', 'invention', 'copyright', 'all'].map((code) => rightColor(rights, code)),
  ).toEqual(['right-patent', 'right-patent', 'right-copyright', 'right-all']);
});

test('a code of another dimension has the color of the right that it implies, else the neutral one', () => {
  expect(codeColor(dataset, 'right', 'invention')).toBe('right-patent');
  expect(codeColor(dataset, 'offence', 'fake-marks')).toBe('right-trademark');
  expect(codeColor(dataset, 'offence', 'mixed')).toBe('right-all');
  expect(codeColor(dataset, 'party', 'foreign')).toBe('right-all');
});
