import { describe, expect, test } from 'vitest';
import { treeOf } from '../../src/domain/dataset';
import { codeColor, rightColor, seriesColors } from '../../src/exhibits/series-color';
import { buildDataset } from '../support/build-dataset';
import { readDataset } from '../support/read-data';

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

const total = (indicator: string) => ({ indicator, codes: {} });

describe('series of several indicators', () => {
  const real = readDataset();
  const colors = (...indicators: readonly string[]) => seriesColors(real, indicators.map(total));

  test('have the colors of their rights where each has another', () => {
    expect(colors('samr.trademark_violation.cases', 'samr.patent_violation.cases')).toEqual([
      'right-trademark',
      'right-patent',
    ]);
    expect(
      seriesColors(real, [
        { indicator: 'court.civil1.received', codes: { right: 'copyright' } },
        total('trademark.filed'),
      ]),
    ).toEqual(['right-copyright', 'right-trademark']);
  });

  test('have colors of no right where one right has several of them', () => {
    expect(
      colors('trademark.filed', 'trademark.registered', 'samr.patent_violation.cases'),
    ).toEqual(['series-1', 'series-2', 'series-3']);
    expect(colors('court.civil1.received', 'court.admin1.received')).toEqual([
      'series-1',
      'series-2',
    ]);
  });

  test('that stand alone have the accent', () => {
    expect(colors('trademark.filed')).toEqual(['accent']);
  });
});
