import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isLater } from '../../src/domain/observation';
import { readLater, readLaterGround } from '../support/ground';
import { readDataset, readRecords } from '../support/read-data';

const FILE = join(process.cwd(), '..', 'shared', 'data', 'history', 'announced-2025.tsv');
const HAS_FILE = existsSync(FILE);

/** In the file of better sources, and in no row of the later ones. */
const FOUND_ELSEWHERE = 'samr.unfair_competition.cases';

const announcements = readRecords('announcements');
const documents = new Map(readRecords('announcement-sources').map((each) => [each.id, each]));

/** The rows that were found, each by its id: a series that stands twice has its kind besides. */
const readRows = (): ReadonlyMap<string, Readonly<Record<string, string>>> => {
  const [head = '', ...lines] = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  const names = head.split('\t');
  const rows = lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
  const isTwice = (id: string | undefined) =>
    rows.filter(({ series_id }) => series_id === id).length > 1;
  return new Map(
    rows.map((row) => [
      isTwice(row['series_id']) ? `${row['series_id']}.${row['kind']}` : (row['series_id'] ?? ''),
      row,
    ]),
  );
};

const ofReading = (reading: string) => announcements.filter((each) => each.reading === reading);

describe('what was announced after the report', () => {
  test.skipIf(!HAS_FILE)('is every row that was found (skipped where ../shared is absent)', () => {
    const rows = readRows();
    expect(rows.size).toBe(65);
    expect(announcements.map(({ id }) => id).toSorted()).toEqual(
      [...rows.keys(), FOUND_ELSEWHERE].toSorted(),
    );
  });

  test('is drawn, a footnote, or left out with its reason', () => {
    expect(ofReading('drawn')).toHaveLength(16);
    expect(ofReading('footnote')).toHaveLength(47);
    expect(ofReading('left-out').map(({ id }) => id)).toEqual([
      'ip_royalties.trade',
      'patent.exam.invention_months',
      'patent.transfer_licence.recordals',
    ]);
    for (const { reading, reason } of announcements)
      expect(reason === undefined).toBe(reading === 'drawn');
  });

  test('is drawn for just the series whose scope is known to be the same', () => {
    expect(ofReading('drawn').flatMap(({ indicators }) => indicators)).toEqual([
      'cnipa.patent_infringement_disputes.cases',
      'court.civil1.received',
      'gi.marks.cumulative',
      'hague.designs',
      'madrid.filed',
      'opposition.examined',
      'patent.design.granted',
      'patent.invention.granted',
      'patent.invention.in_force',
      'patent.invention.in_force.ex_hmt',
      'patent.utility.granted',
      'pct.accepted',
      'protection_centers.total',
      'satisfaction.score',
      'trademark.registered',
      'trademark_review.concluded',
    ]);
  });

  test.skipIf(!HAS_FILE)('partial, wider and computed-low rows are footnotes of that kind', () => {
    const rows = readRows();
    for (const { id, reading, scope, printed } of announcements) {
      const kind = rows.get(id)?.['kind'] ?? '';
      if (!['partial', 'wider', 'computed-low'].includes(kind)) continue;
      expect([id, reading]).toEqual([id, 'footnote']);
      expect([id, scope]).toEqual([id, kind]);
      if (kind === 'computed-low') expect(printed).toContain('推算');
    }
  });

  test.skipIf(!HAS_FILE)('has the value, the date and the address of its row', () => {
    const rows = readRows();
    for (const { id, value, source } of announcements.filter((each) => rows.has(each.id))) {
      const row = rows.get(id);
      if (value !== undefined) expect([id, Number(value)]).toEqual([id, Number(row?.['value'])]);
      const own = [source, ...(source.also ?? [])].map((each) => documents.get(each.id));
      const urls = own.flatMap((each) => each?.url ?? []);
      expect([id, urls]).toEqual([id, row?.['link'] ? [row['link']] : []]);
      const [first] = own;
      expect(first?.publisher).toEqual(expect.any(String));
      const isReprint = /repost|mirror|quoting|via /.test(row?.['publisher'] ?? '');
      if (isReprint && urls.length === 0)
        expect([id, first?.title.zh]).toEqual([id, expect.stringMatching(/转载|转述|摘引/)]);
      if (urls.length === 0) expect([id, first?.evidence]).toEqual([id, 'secondary']);
    }
  });

  test('the white paper of 2025 is known, and none of its text is a source', () => {
    const absent = [...documents.values()].filter((each) => each.absent);
    expect(absent.map(({ id }) => id)).toEqual(['later-cnipa-2025']);
    const cited = announcements.flatMap(({ source }) => [source, ...(source.also ?? [])]);
    expect(cited.some(({ id }) => id === 'later-cnipa-2025')).toBe(false);
    expect(readLater().sources.some(({ id }) => id === 'later-cnipa-2025')).toBe(false);
  });

  test('without it nothing of a later year is in the data; with it its figures wear their status', () => {
    const isOfLaterYear = ({ time }: { readonly time: string }) => time.slice(-4) > '2024';
    expect(readDataset().observations.filter(isOfLaterYear)).toEqual([]);
    const { dataset } = readLaterGround().cube;
    expect(dataset.observations.filter(isOfLaterYear)).toEqual(
      dataset.observations.filter(isLater),
    );
    expect(dataset.observations.filter(isLater)).toHaveLength(16);
  });
});
