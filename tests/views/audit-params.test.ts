import { expect, test } from 'vitest';
import { parseLink as read, serializeLink } from '../support/links';

test('a link holds the verdicts and the opened identity of the audit view', () => {
  const query = 'verdict=off,rounding&identity=spc.civil.received.by-procedure';
  const { state, dropped } = read(query);
  expect(state).toMatchObject({
    identityVerdicts: ['off', 'rounding'],
    identity: 'spc.civil.received.by-procedure',
  });
  expect(dropped).toEqual([]);
  expect(serializeLink(state)).toBe(query);
});

test('verdicts stand in one order, whatever the order of the clicks', () => {
  expect(serializeLink(read('verdict=rounding,off').state)).toBe('verdict=off,rounding');
});

test('what is no verdict, or cannot be the id of an identity, is dropped and said', () => {
  expect(read('verdict=wrong').dropped).toEqual([
    { key: 'verdict', value: 'wrong', reason: 'unknown-value' },
  ]);
  for (const identity of ['<script>', 'a b', '../x', 'a'.repeat(101)])
    expect(read(`identity=${encodeURIComponent(identity)}`)).toMatchObject({
      state: { identity: undefined },
      dropped: [{ key: 'identity', reason: 'unknown-value' }],
    });
});
