import { describe, expect, test } from 'vitest';
import { toCube } from '../../src/crossfilter/apply-filter';
import { NO_FILTER, setClause, setYears } from '../../src/crossfilter/filter';
import { scopeIdentities } from '../../src/crossfilter/scope-identities';
import type { Identity } from '../../src/domain/identity';
import { buildDataset } from '../support/build-dataset';

const identity = (id: string, whole: string, ...parts: readonly string[]): Identity => ({
  id,
  relation: 'sum',
  whole,
  parts,
  complete: true,
});

const IDENTITIES = [
  identity('by-right', 'civil@2024', 'civil@2024;right=patent', 'civil@2024;right=trademark'),
  identity('seized', 'seized@2024', 'seized@2024;campaign=dragon'),
  identity('granted', 'granted@2024', 'granted@2024;party=domestic'),
  identity('shares', 'const:100', 'courts.share@2024;right=patent'),
  identity('unknown', 'gone@2024'),
  identity('names', 'const:8'),
];

const scopes = (filter: typeof NO_FILTER) =>
  Object.fromEntries(scopeIdentities(toCube(buildDataset()), filter, IDENTITIES));

describe('identities under a filter', () => {
  test('are all there without one, also one whose figures are not loaded', () => {
    expect(new Set(Object.values(scopes(NO_FILTER)))).toEqual(new Set(['filtered']));
  });

  test('lie by the closest of their figures', () => {
    expect(scopes(setClause(NO_FILTER, 'right', ['trademark']))).toEqual({
      'by-right': 'filtered',
      seized: 'whole',
      granted: 'outside',
      shares: 'outside',
      unknown: 'outside',
      names: 'whole',
    });
    expect(scopes(setClause(NO_FILTER, 'system', ['customs']))).toMatchObject({
      'by-right': 'outside',
      seized: 'filtered',
    });
  });

  test('are outside years of which they have no figure', () => {
    const { names, ...withFigures } = scopes(setYears(NO_FILTER, 2020, 2023));
    expect(names).toBe('whole');
    expect(new Set(Object.values(withFigures))).toEqual(new Set(['outside']));
  });
});
