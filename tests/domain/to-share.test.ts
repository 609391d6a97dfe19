import { expect, test } from 'vitest';
import { toShare } from '../../src/domain/to-share';

const share = (part: string, whole: string) => toShare({ value: part }, { value: whole });

test('a share is in percent to one decimal, rounded half up', () => {
  expect(share('124945', '449923')).toBe('27.8');
  expect(share('1', '3')).toBe('33.3');
  expect(share('1', '2000')).toBe('0.1');
  expect(share('5', '5')).toBe('100.0');
});

test('there is no share of nothing, and none of or from a hedged figure', () => {
  expect(share('1', '0')).toBeUndefined();
  expect(toShare({ value: '1', hedge: 'over' }, { value: '2' })).toBeUndefined();
  expect(toShare({ value: '1' }, { value: '2', hedge: 'nearly' })).toBeUndefined();
});
