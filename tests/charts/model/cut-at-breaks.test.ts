import { describe, expect, it } from 'vitest';
import { breaksOf, cutAtBreaks } from '../../../src/charts/model/cut-at-breaks';

const YEARS = ['2019', '2020', '2021', '2022', '2023'];

describe('cutAtBreaks', () => {
  it('cuts between the two years', () => {
    expect(cutAtBreaks(YEARS, [{ between: ['2020', '2021'], mark: '①' }])).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 5 },
    ]);
  });

  it('sets a year inside a break apart', () => {
    expect(cutAtBreaks(YEARS, [{ between: ['2020', '2022'], mark: '①' }])).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 3 },
      { start: 3, end: 5 },
    ]);
  });

  it('ignores a break of other years', () => {
    expect(cutAtBreaks(YEARS, [{ between: ['2008', '2009'], mark: '①' }])).toEqual([
      { start: 0, end: 5 },
    ]);
  });
});

describe('breaksOf', () => {
  const own = { seriesId: 'red', between: ['2019', '2020'], mark: '①' } as const;
  const common = { between: ['2020', '2021'], mark: '②' } as const;
  const other = { seriesId: 'blue', between: ['2021', '2022'], mark: '③' } as const;

  it('finds those of the series and those of all', () => {
    expect(breaksOf([own, common, other], 'red', false)).toEqual([own, common]);
  });

  it('finds every one for the parts of a stack', () => {
    expect(breaksOf([own, common, other], 'red', true)).toEqual([own, common, other]);
  });
});
