import { describe, expect, it } from 'vitest';
import { toCube } from '../../src/crossfilter/apply-filter';
import { NO_FILTER, setClause } from '../../src/crossfilter/filter';
import { defaultDeck } from '../../src/deck/default-deck';
import type { Deck } from '../../src/deck/slide';
import { nameOf } from '../../src/exhibits/spec-codec';
import { buildDataset } from '../support/build-dataset';
import { readGround } from '../support/ground';

const names = (deck: Deck) => deck.map(({ spec }) => nameOf(spec));
const idsOf = (deck: Deck) =>
  deck.flatMap(({ spec }) => ('indicators' in spec ? spec.indicators : []));

describe('defaultDeck', () => {
  const deck = defaultDeck(readGround(), NO_FILTER);

  it('goes from the cover through the chapters of the report to audit and closing', () => {
    expect(names(deck)[0]).toBe('cover');
    expect(
      deck.flatMap(({ spec }) => (spec.kind === 'figures' && spec.chapter ? [spec.chapter] : [])),
    ).toEqual(['1', '2', '3', '4', '5']);
    expect(names(deck).slice(-3)).toEqual(['campaigns', 'identities', 'closing']);
    expect(names(deck).filter((name) => name === 'series').length).toBeGreaterThan(4);
    expect(names(deck).filter((name) => name === 'breakdown').length).toBeGreaterThan(0);
  });

  it('has one indicator on a chart, and no filter of its own', () => {
    for (const { spec, filter } of deck) {
      expect(filter).toBeUndefined();
      if (spec.kind === 'series') expect(spec.indicators).toHaveLength(1);
    }
  });

  it('leaves out what the filter leaves nothing of', () => {
    const ids = idsOf(defaultDeck(readGround(), setClause(NO_FILTER, 'right', ['trademark'])));
    expect(ids).toContain('court.civil1.received');
    expect(ids).not.toContain('patent.invention.granted');
  });

  it('copes with data without chapters, campaigns or identities', () => {
    const { package: descriptor, edition } = readGround();
    const cube = toCube(buildDataset({ observations: [], campaigns: [] }));
    const empty = { cube, package: { ...descriptor, resources: [] }, edition };
    expect(names(defaultDeck(empty, NO_FILTER))).toEqual(['cover', 'closing']);
  });
});
