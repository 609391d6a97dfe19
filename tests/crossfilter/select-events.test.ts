import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_FILTER, setClause, setYears } from '../../src/crossfilter/filter';
import {
  bodiesOf,
  isInScope,
  NO_PARTNER,
  hasPartner,
  partnerGroupOf,
  selectEvents,
} from '../../src/crossfilter/select-events';
import { treeOf } from '../../src/domain/dataset';
import { readDataset, readRecords } from '../support/read-data';

const dataset = readDataset();
const events = readRecords('events');
const cooperation = events.filter((event) => isInScope(dataset, event, 'cooperation'));
const partners = [...treeOf(dataset, 'partner').byId.keys()];

const idsUnder = (filter = NO_FILTER) =>
  selectEvents(dataset, events, filter).events.map((each) => each.id);

describe('a scope', () => {
  test('of cooperation is chapter 5 and all that has a partner abroad', () => {
    expect(cooperation).toHaveLength(144);
    expect(cooperation.filter((each) => hasPartner(dataset, each, NO_PARTNER))).toHaveLength(12);
    expect(cooperation.map(({ id }) => id)).toContain('belarus-science-conference');
    expect(cooperation.map(({ id }) => id)).not.toContain('international-ip-school');
  });

  test('of culture has the events of both its parts', () => {
    const of = (scope: 'culture' | 'publicity' | 'education') =>
      events.filter((event) => isInScope(dataset, event, scope));
    expect(of('culture')).toHaveLength(of('publicity').length + of('education').length);
  });
});

describe('partners', () => {
  test('are 56 abroad and one in China, each of a group', () => {
    const groups = partners.map((partner) => partnerGroupOf(dataset, partner));
    expect(groups).not.toContain(undefined);
    expect(groups.filter((group) => group !== 'domestic')).toHaveLength(56);
    expect(groups.filter((group) => group === 'country')).toHaveLength(31);
  });

  test('that are bodies are never counted with their country', () => {
    expect(bodiesOf(dataset, 'japan')).toEqual(['jpo']);
    const own = (partner: string) =>
      cooperation.filter((event) => hasPartner(dataset, event, partner)).length;
    expect([own('japan'), own('jpo')]).toEqual([7, 10]);
  });
});

describe('a filter', () => {
  test('of a right leaves those that name it and says how many name none', () => {
    const { events: left, withoutRight } = selectEvents(
      dataset,
      events,
      setClause(NO_FILTER, 'right', ['plant-variety']),
    );
    expect(left.map(({ id }) => id)).toContain('upov-meetings');
    expect(left.every(({ right = [] }) => right.length > 0)).toBe(true);
    expect(withoutRight).toEqual(events.filter(({ right }) => right === undefined));
  });

  test('of a system, chapter or agency leaves those of it', () => {
    expect(idsUnder(setClause(NO_FILTER, 'system', ['publicity']))).toContain('cnipa-open-day');
    expect(idsUnder(setClause(NO_FILTER, 'system', ['education']))).not.toContain('cnipa-open-day');
    expect(idsUnder(setClause(NO_FILTER, 'chapter', ['5.2']))).toContain(
      'china-france-gi-protocol',
    );
    expect(idsUnder(setClause(NO_FILTER, 'agency', ['spp']))).toContain('ip-publicity-week-2024');
  });

  test('of a campaign or of other years leaves none', () => {
    expect(idsUnder(setClause(NO_FILTER, 'campaign', ['longteng']))).toEqual([]);
    expect(idsUnder(setYears(NO_FILTER, 2020, 2023))).toEqual([]);
  });

  test('leaves no more than without one of its conditions', () => {
    const codes = [...treeOf(dataset, 'chapter').byId.keys()];
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.constantFrom(...codes), (one, other) => {
        const narrow = idsUnder(setClause(NO_FILTER, 'chapter', [one]));
        const wide = idsUnder(setClause(NO_FILTER, 'chapter', [one, other]));
        expect(narrow.every((id) => wide.includes(id))).toBe(true);
      }),
    );
  });
});
