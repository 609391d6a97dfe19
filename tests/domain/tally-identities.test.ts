import { expect, test } from 'vitest';
import { evaluateIdentity } from '../../src/domain/evaluate-identity';
import { IDENTITY_VERDICTS } from '../../src/domain/identity-verdict';
import type { Identity } from '../../src/domain/identity';
import { tallyIdentities } from '../../src/domain/tally-identities';
import { readDataset, readRecords } from '../support/read-data';

const NONE = { off: 0, undecidable: 0, remainder: 0, rounding: 0, exact: 0 };

const checked = (relation: Identity['relation'], whole: string, more: Partial<Identity> = {}) =>
  evaluateIdentity(
    { id: 'one', relation, whole, parts: [], items: ['a', 'b'], complete: true, ...more },
    { observationByReference: new Map() },
  );

test('equalities and bounds are counted apart, trivial ones in neither', () => {
  const tally = tallyIdentities([
    checked('sum', 'const:2'),
    checked('sum', 'const:3'),
    checked('at-most', 'const:2'),
    checked('at-least', 'const:3'),
    checked('at-most', 'const:100', { trivial: true }),
  ]);
  expect(tally).toEqual({
    equalities: { ...NONE, exact: 1, off: 1 },
    bounds: { ...NONE, exact: 1, off: 1 },
    trivial: 1,
  });
});

test('every identity of the package is counted once', () => {
  const dataset = readDataset();
  const all = readRecords('identities').map((each) => evaluateIdentity(each, dataset));
  const { equalities, bounds, trivial } = tallyIdentities(all);
  const counts = IDENTITY_VERDICTS.map((verdict) => equalities[verdict] + bounds[verdict]);
  expect(counts.reduce((sum, count) => sum + count, trivial)).toBe(all.length);
});
