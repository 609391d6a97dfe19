import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePrinted } from '../../src/domain/parse-printed';
import { readDataset, readRecords } from '../support/read-data';

const FOLDER = join(process.cwd(), '..', 'shared', 'data', 'history');

type Row = Readonly<Record<string, string>>;

const rowsOf = (file: string): readonly Row[] => {
  const [head = '', ...lines] = readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
};

/** Series that the files name otherwise than the data. */
const SERIES: Readonly<Record<string, readonly [indicator: string, part?: string]>> = {
  'copyright.software': ['copyright.registered', 'software'],
  'copyright.works': ['copyright.registered', 'works'],
  'customs.longteng.batches': ['customs.seizures.batches', 'longteng'],
  'customs.longteng.items': ['customs.seizures.items', 'longteng'],
  'customs.seizures.batches_halfyear': ['customs.seizures.batches'],
  'customs.seizures.items_halfyear': ['customs.seizures.items'],
  'kunlun.cases': ['police.cases_filed'],
  'patent.invention.in_force.domestic.ex_hmt': ['patent.invention.in_force.ex_hmt'],
  'police.cases_solved_5yr': ['police.cases_filed'],
  'police.cases_solved_cumulative': ['police.cases_filed'],
  'proc.ip_noncriminal.handled': ['proc.civil_supervision.cases'],
  'shdf.piracy_publication.cases': ['ncac.piracy.cases'],
  'spc_ipc.received_cumulative': ['spc.civil.received'],
  'trademark.filed.cumulative': ['trademark.filed'],
  'trademark.registered.cumulative': ['trademark.registered'],
};

/** All but the passages, whose titles are those of programs. */
const FILES = [
  'registration.tsv',
  'courts-procuratorates-police.tsv',
  'enforcement-customs-mechanisms.tsv',
  'campaigns-2020-2023.tsv',
  'additions.tsv',
  'announced-2025.tsv',
];

const scriptOf = (title: string): string => {
  if (/\p{Script=Hangul}/u.test(title)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}・]/u.test(title)) return 'ja';
  return /\p{Script=Han}/u.test(title) ? 'zh' : 'en';
};

const dataset = readDataset();
const efforts = readRecords('effort-figures');
const conflicts = readRecords('source-conflicts');
const announcements = readRecords('announcements');

interface Told {
  readonly indicator: string;
  readonly part: string;
  readonly time: string;
  readonly printed: string;
  readonly places: readonly { readonly id: string; readonly printed?: string | undefined }[];
}

const TOLD: readonly Told[] = [...dataset.observations, ...readRecords('footnotes')].map(
  ({ indicator, codes = {}, time, printed, source }) => ({
    indicator,
    part: indicator.startsWith('jianwang') ? '' : Object.values(codes).join(' '),
    time,
    printed,
    places: [source, ...(source.also ?? [])],
  }),
);

const addressOf = (id: string): string => dataset.sourceById.get(id)?.url ?? '';

const toldOf = ({ series_id = '', year = '' }: Row): readonly Told[] => {
  const [indicator, part = ''] = SERIES[series_id] ?? [series_id];
  return TOLD.filter(
    (each) => each.indicator === indicator && each.part === part && each.time === year,
  );
};

/** Digits and 万 or 亿 of a token: what two ways of writing a figure share. */
const core = (token: string): string =>
  token
    .replaceAll(',', '')
    .replaceAll('萬', '万')
    .replaceAll(/[^\d.万亿%]/g, '');

/** The same figure, with a hedge or without. */
const isSame = (a: string, b: string): boolean =>
  core(a) === core(b) && /[余多超近约]/.test(a) === /[余多超近约]/.test(b);

const isCited = (row: Row): boolean =>
  row['link'] !== '' &&
  (toldOf(row).some(({ places }) => places.some(({ id }) => addressOf(id) === row['link'])) ||
    efforts.some(
      ({ time, source }) => time === row['year'] && addressOf(source.id) === row['link'],
    ));

const isTold = (row: Row, token: string): boolean =>
  toldOf(row).some(
    ({ printed, places }) =>
      core(printed) === core(token) ||
      places.some(({ id, printed: own }) => addressOf(id) === row['link'] || own === token),
  ) ||
  announcements.some(
    ({ indicators, time, printed }) =>
      indicators.includes(row['series_id'] ?? '') &&
      time === row['year'] &&
      core(printed) === core(token),
  );

/** True where the figure has an address without the passage. */
const hasAddress = (row: Row): boolean => {
  const addressed = (each: Told) => each.places.some(({ id }) => addressOf(id));
  const told = toldOf(row);
  const same = told.filter(({ printed }) => core(printed) === core(row['token_found'] ?? ''));
  return (same.length > 0 ? same : told).some(addressed);
};

const outcomeOf = (row: Row): string => {
  const { agrees = '', year = '', token_found: token = '' } = row;
  if (agrees === 'derived') return 'support';
  if (agrees === 'other-scope') return 'left out: another scope';
  if (agrees === 'differs')
    return conflicts.some(
      ({ other, indicator }) =>
        indicator === (SERIES[row['series_id'] ?? '']?.[0] ?? row['series_id']) &&
        core(other.printed) === core(token),
    )
      ? 'conflict'
      : 'lost';
  if (isCited(row)) return agrees === 'new' ? 'new' : 'cited';
  if (agrees === 'new') return isTold(row, token) ? 'new' : 'lost';
  if (hasAddress(row)) return 'left out: has an address';
  return year === '2025' ? 'left out: announced later' : 'lost';
};

const countOf = (words: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...new Set(words)]
      .toSorted()
      .map((word) => [word, words.filter((each) => each === word).length]),
  );

describe.skipIf(!existsSync(FOLDER))(
  'the researched files, which are not in this repository',
  () => {
    test('every passage is cited, supports, contradicts, is new, or is left out for a reason', () => {
      const rows = rowsOf('evidence.tsv');
      expect(rows).toHaveLength(222);
      const outcomes = rows.map((row) => ({ row, outcome: outcomeOf(row) }));
      const lost = outcomes.filter(({ outcome }) => outcome === 'lost');
      expect(lost.map(({ row }) => `${row['series_id']} ${row['year']} ${row['agrees']}`)).toEqual(
        [],
      );
      expect(countOf(outcomes.map(({ outcome }) => outcome))).toEqual({
        cited: 85,
        conflict: 12,
        'left out: announced later': 19,
        'left out: another scope': 9,
        'left out: has an address': 18,
        new: 30,
        support: 49,
      });
    });

    test('a figure that a passage prints as it stands is first cited from a document with an address', () => {
      const first = rowsOf('evidence.tsv')
        .filter(({ agrees, link, year = '' }) => agrees === 'yes' && link && year < '2025')
        .flatMap((row) =>
          toldOf(row)
            .filter(({ printed }) => isSame(printed, row['token_found'] ?? ''))
            .map(
              ({ places }) => [`${row['series_id']} ${row['year']}`, places[0]?.id ?? ''] as const,
            ),
        );
      expect(first.length).toBeGreaterThan(60);
      expect(first.filter(([, id]) => !addressOf(id))).toEqual([]);
    });

    test('a document is in the language of the title that its row quotes', () => {
      const languageOf = new Map(
        [...readRecords('sources'), ...readRecords('announcement-sources')].map(
          ({ title, note, language }) => [title.zh + (note?.zh ?? ''), language] as const,
        ),
      );
      const bare = (text: string) => text.replaceAll(/[\s:：()（）]/g, '');
      const quoted = FILES.flatMap((file) => rowsOf(file)).flatMap((row) => {
        const title = row['source_title'] ?? '';
        // A title in brackets is the finder's own description.
        if (/^[[(]/.test(title)) return [];
        const own = [...languageOf].filter(([words]) => bare(words).includes(bare(title)));
        return own.length > 0 ? [{ title, languages: own.map(([, language]) => language) }] : [];
      });
      expect(quoted.length).toBeGreaterThan(300);
      for (const { title, languages } of quoted) {
        // A report of it in another language may name it, too.
        expect(languages, title).toContain(scriptOf(title));
        expect(languages, title).not.toContain(undefined);
      }
    });

    test('every figure found later is in the data: no computed one stands where a printed one was found', () => {
      for (const row of rowsOf('additions.tsv')) {
        const name = `${row['series_id']} ${row['year']}`;
        const read = parsePrinted((row['value_printed'] ?? '').replace(',', ''));
        const own = dataset.observations.filter(
          ({ indicator, time, codes }) =>
            indicator === row['series_id'] &&
            time === row['year'] &&
            Object.keys(codes).length === 0,
        );
        const effort = efforts.some(
          ({ value, time }) => value === row['value'] && time === row['year'],
        );
        if (own.length === 0)
          expect(effort || isTold(row, row['value_printed'] ?? ''), name).toBe(true);
        for (const { status, value } of own)
          expect([status, value], name).toEqual(['A', read?.value]);
      }
    });

    test('every figure of a campaign of earlier years is in the table by years, with its document', () => {
      const rows = rowsOf('campaigns-2020-2023.tsv');
      expect(rows).toHaveLength(47);
      for (const row of rows) {
        const name = `${row['series_id']} ${row['year']}`;
        const own = efforts.filter(
          ({ time, printed }) =>
            time.endsWith(row['year'] ?? '') &&
            (row['value_printed'] ?? '').includes(core(printed)),
        );
        expect(own.length, name).toBeGreaterThan(0);
        // A repost is no address to cite.
        if (row['link'] && !row['publisher']?.includes('repost'))
          expect(
            own.map(({ source }) => addressOf(source.id)),
            name,
          ).toContain(row['link']);
      }
    });
  },
);
