import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formatSeconds, parseTiming } from '../../src/show/presenter-clock';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

test('a talk goes on where its clock was seen a moment ago, in whatever window', () => {
  const stored = { start: NOW - 12 * MINUTE, seen: NOW - 2 * MINUTE, minutes: 30 };
  expect(parseTiming(stored)).toEqual({ start: stored.start, seen: NOW, minutes: 30 });
});

test('a clock that rested is that of another talk; its length stays', () => {
  const stored = { start: NOW - 90 * MINUTE, seen: NOW - 60 * MINUTE, minutes: 30 };
  expect(parseTiming(stored)).toEqual({ start: NOW, seen: NOW, minutes: 30 });
});

test.each([null, 'x', {}, { start: 'x', seen: NOW, minutes: 999 }, { start: NOW - MINUTE }])(
  'nonsense %j begins now, with twenty minutes',
  (stored) => {
    expect(parseTiming(stored)).toEqual({ start: NOW, seen: NOW, minutes: 20 });
  },
);

test('seconds are minutes and seconds', () => {
  expect(['0', '63', '-75', '3600'].map((text) => formatSeconds(Number(text)))).toEqual([
    '0:00',
    '1:03',
    '1:15',
    '60:00',
  ]);
});
