import { expect, test } from 'vitest';
import { evaluateIdentity } from '../../../src/domain/evaluate-identity';
import { tallyIdentities } from '../../../src/domain/tally-identities';
import {
  countOutcomes,
  IDENTITY_OUTCOMES,
  outcomeOf,
} from '../../../src/exhibits/identities/outcome';
import { readDataset, readRecords } from '../../support/read-data';

const dataset = readDataset();
const all = readRecords('identities').map((each) => evaluateIdentity(each, dataset));

test('every identity has one outcome, and a tally counts the same', () => {
  const counts = countOutcomes(tallyIdentities(all));
  for (const outcome of IDENTITY_OUTCOMES)
    expect(all.filter((each) => outcomeOf(each) === outcome).length, outcome).toBe(counts[outcome]);
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(all.length);
});

test('a bound that is kept holds, whatever the rounding; one that is not is off like an equality', () => {
  const identity = { id: 'a', whole: '', parts: [], complete: true } as const;
  const bound = { ...identity, relation: 'at-least' } as const;
  expect(outcomeOf({ identity: bound, verdict: 'exact' })).toBe('holds');
  expect(outcomeOf({ identity: bound, verdict: 'rounding' })).toBe('holds');
  expect(outcomeOf({ identity: bound, verdict: 'off' })).toBe('off');
  expect(outcomeOf({ identity: bound, verdict: 'undecidable' })).toBe('undecidable');
  const equal = { ...identity, relation: 'equal' } as const;
  expect(outcomeOf({ identity: equal, verdict: 'exact' })).toBe('exact');
  expect(outcomeOf({ identity: { ...equal, trivial: true }, verdict: 'exact' })).toBe('trivial');
});
