import { describe, expect, test } from 'vitest';
import { evaluateIdentity } from '../../../src/domain/evaluate-identity';
import type { Identity } from '../../../src/domain/identity';
import { parsePrinted } from '../../../src/domain/parse-printed';
import { layoutIdentity } from '../../../src/exhibits/identities/layout-identity';
import { buildObservation } from '../../support/build-dataset';
import { readDataset, readRecords } from '../../support/read-data';

const layout = (more: Partial<Identity>, printed: Readonly<Record<string, string>>) => {
  const observationByReference = new Map(
    Object.entries(printed).map(([id, token]) => [
      id,
      buildObservation(id, '0', '', { ...parsePrinted(token), printed: token }),
    ]),
  );
  const identity: Identity = {
    id: 'one',
    relation: 'sum',
    whole: 'whole',
    parts: ['a', 'b'],
    complete: false,
    ...more,
  };
  return layoutIdentity(evaluateIdentity(identity, { observationByReference }));
};

describe('the drawing of an identity', () => {
  test('sets parts one after the other and ends where the whole ends', () => {
    const drawn = layout({}, { whole: '100件', a: '25件', b: '75件' });
    expect(drawn?.parts[0]).toMatchObject({ start: 0, end: 24.5 });
    expect(drawn?.parts[1]).toMatchObject({ start: 24.5, end: 98 });
    expect(drawn?.whole.end).toBe(98);
    expect(drawn).toMatchObject({ rest: undefined, band: undefined, lens: undefined });
  });

  test('hatches what is not itemised', () => {
    const drawn = layout({}, { whole: '100件', a: '25件', b: '25件' });
    expect(drawn?.rest).toEqual({ kind: 'remainder', start: 49, end: 98 });
  });

  test('shows an excess, however small, and enlarges it', () => {
    const drawn = layout({}, { whole: '2643件', a: '1289件', b: '1357件' });
    expect(drawn?.rest?.kind).toBe('excess');
    expect((drawn?.rest?.end ?? 0) - (drawn?.rest?.start ?? 0)).toBeGreaterThanOrEqual(0.39);
    expect(drawn?.lens?.parts.at).toBeGreaterThan(drawn?.lens?.whole.at ?? 100);
  });

  test('draws the rounding band of the whole, and intervals that meet', () => {
    const drawn = layout({}, { whole: '5.77万件', a: '5.19万件', b: '0.59万件' });
    expect(drawn?.band?.end).toBeGreaterThan(drawn?.band?.start ?? 100);
    const { whole, parts } = drawn?.lens ?? {};
    expect(parts?.low).toBeLessThanOrEqual(whole?.high ?? 0);
    expect(whole?.low).toBeLessThanOrEqual(parts?.high ?? 0);
  });

  test('puts the band of a share where the share puts the part', () => {
    const drawn = layout(
      { relation: 'share', parts: ['a'], share: 'share' },
      { whole: '200件', a: '50件', share: '25.0%' },
    );
    expect(drawn?.band?.start).toBeCloseTo((49.9 / 200) * 98);
    expect(drawn?.band?.end).toBeCloseTo((50.1 / 200) * 98);
  });

  test('shows what exceeds a limit, whichever side is the limit', () => {
    const most = layout({ relation: 'at-most' }, { whole: '10件', a: '8件', b: '12件' });
    expect(most?.rest).toEqual({ kind: 'excess', start: 49, end: 98 });
    const least = layout({ relation: 'at-least' }, { whole: '20件', a: '4件', b: '6件' });
    expect(least?.rest).toEqual({ kind: 'excess', start: 49, end: 98 });
    const kept = layout({ relation: 'at-least' }, { whole: '5件', a: '4件', b: '6件' });
    expect(kept?.rest).toBeUndefined();
  });

  test('a whole number has the one bar that was found, in the band of the percentage', () => {
    const drawn = layout(
      { relation: 'whole-number', parts: [], share: 'share' },
      { whole: '200件', share: '25.0%' },
    );
    expect(drawn?.parts).toEqual([{ start: 0, end: 24.5 }]);
    expect(drawn?.band?.start).toBeCloseTo((49.9 / 200) * 98);
    expect(drawn?.rest).toBeUndefined();
  });

  test('a figure that others repeat has one bar for them', () => {
    const drawn = layout({ relation: 'equal' }, { whole: '10件', a: '10件', b: '10件' });
    expect(drawn?.parts).toEqual([{ start: 0, end: 98 }]);
  });

  test('is none while a figure is missing', () => {
    expect(layout({}, { whole: '100件', a: '25件' })).toBeUndefined();
  });

  test('stays inside its frame for every identity of the data', () => {
    const dataset = readDataset();
    for (const identity of readRecords('identities')) {
      const drawn = layoutIdentity(evaluateIdentity(identity, dataset));
      if (!drawn) throw new Error(identity.id);
      const ends = [drawn.whole, ...drawn.parts, drawn.rest, drawn.band].flatMap((each) =>
        each ? [each.start, each.end] : [],
      );
      expect(Math.max(...ends), identity.id).toBeLessThanOrEqual(100);
      expect(Math.min(...ends), identity.id).toBeGreaterThanOrEqual(0);
    }
  });
});
