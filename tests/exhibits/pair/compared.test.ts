import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import type { Language } from '../../../src/domain/language';
import { answerOf } from '../../../src/exhibits/answers';
import { BESIDES } from '../../../src/exhibits/besides';
import type { Exhibit } from '../../../src/exhibits/exhibit';
import { LOADED_KINDS } from '../../../src/exhibits/loaded-kinds';
import { otherSideOf, secondOf, swapSides } from '../../../src/exhibits/pair/other-side';
import { toPair } from '../../../src/exhibits/pair/pair';
import { namesOf, pairOf } from '../../../src/exhibits/pair/pair-answer';
import { pictureModelOf } from '../../../src/exhibits/picture-models';
import { KINDS, needsOf } from '../../../src/exhibits/registry';
import type { AnySpec } from '../../../src/exhibits/spec';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { citeExhibit } from '../../../src/take-away/cite/to-citable';
import { fileNameOf } from '../../../src/take-away/file-name';
import { contentOf } from '../../../src/take-away/data/scope';
import { toClipboard } from '../../../src/take-away/data/to-clipboard';
import { toCsv } from '../../../src/take-away/data/to-csv';
import { toJson } from '../../../src/take-away/data/to-json';
import { toWorkbook } from '../../../src/take-away/data/to-workbook';
import { toSentence } from '../../../src/take-away/sentence/to-sentence';
import type { Taken } from '../../../src/take-away/taken';
import { PICTURE_CASES } from '../../pictures/cases';
import { arbitraryFilterOf } from '../../support/arbitrary-view-state';
import { readGround, readKindRecords } from '../../support/ground';
import { readRecords } from '../../support/read-data';
import { readVocabulary } from '../../support/read-vocabulary';

setUpI18n('en');

const TRADEMARK = setClause(NO_FILTER, 'right', ['trademark']);
const COPYRIGHT = setClause(NO_FILTER, 'right', ['copyright']);
const SPECS = PICTURE_CASES.filter(({ spec }) => BESIDES.has(spec.kind)).map(({ spec }) => spec);

const exhibits = new Map<string, Exhibit>(
  await Promise.all(KINDS.map(async (kind) => [kind.kind, await LOADED_KINDS.load(kind)] as const)),
);

const own = (spec: AnySpec): Exhibit => {
  const found = exhibits.get(spec.kind);
  if (!found) throw new Error(spec.kind);
  return found;
};

const compare = (spec: AnySpec, first: Filter, second: Filter) => {
  const ground = readGround();
  const records = readKindRecords(needsOf(spec));
  const other = otherSideOf(first, second);
  const made = toPair(own(spec), { ground, records, spec, filter: first }, other);
  const pair = made && pairOf(made.answer);
  return made && pair && { ...made, pair };
};

const takeIn = (spec: AnySpec, language: Language): Taken => {
  const made = compare(spec, TRADEMARK, COPYRIGHT);
  if (!made) throw new Error(spec.kind);
  return {
    exhibit: made.exhibit,
    answer: made.answer,
    languages: [language],
    address: 'https://example.test/?right=trademark&vs=right:copyright',
    today: '2026-11-28',
  };
};

const namesIn = (taken: Taken, language: Language) => {
  const pair = pairOf(taken.answer);
  return pair ? namesOf(pair, language) : [];
};

const sources = new Map(readRecords('sources').map((source) => [source.id, source]));

const PLAIN = KINDS.filter(({ kind }) => BESIDES.has(kind)).map(({ plain }) => plain);

describe.each(PLAIN)('two sides of $kind', (spec) => {
  test.each(['zh', 'en'] as const)('are named in every file and note, %s', (language) => {
    const taken = takeIn(spec, language);
    expect(namesIn(taken, language)).toHaveLength(2);
    const content = contentOf(taken, 'shown');
    const outlets = {
      csv: toCsv(taken, content),
      json: toJson(taken, content),
      workbook: JSON.stringify(toWorkbook(taken, content)),
      clipboard: toClipboard(taken, content).plain,
      html: toClipboard(taken, content).html,
      sentence: toSentence(taken, sources, language, 'gbt7714').text,
      citation: JSON.stringify(citeExhibit(taken, sources)),
    };
    const pair = pairOf(taken.answer);
    const table = taken.exhibit.table(taken.answer);
    for (const [outlet, text] of Object.entries(outlets))
      for (const [at, name] of namesIn(taken, language).entries()) {
        const side = pair?.sides[at];
        // A side that lists no figure has no row.
        const hasRows = side && own(spec).observations(side).length > 0;
        if (table.rows.length > 0 && (hasRows || outlet !== 'csv'))
          expect(text, `${outlet} of ${spec.kind}`).toContain(name);
      }
  });

  test('are each a file of its own name', () => {
    const taken = takeIn(spec, 'en');
    expect(fileNameOf(taken, 'csv')).toMatch(/trademark.*vs.*copyright/);
  });
});

test.each(SPECS)(
  'a side of $kind has its own rows under its own name, and none is added',
  (spec) => {
    const made = compare(spec, TRADEMARK, COPYRIGHT);
    if (!made) throw new Error(spec.kind);
    const { rows, columns } = made.exhibit.table(made.answer);
    const tables = made.pair.sides.map((side) => own(spec).table(side));
    const names = namesOf(made.pair, 'en');
    for (const [at, table] of tables.entries()) {
      const ofSide = rows.filter(([side]) => side?.kind === 'text' && side.text.en === names[at]);
      const cells = ofSide.map((row) =>
        table.columns.map(({ id }) => row[columns.findIndex((each) => each.id === id)]),
      );
      expect(cells).toEqual(table.rows);
    }
    expect(rows).toHaveLength(tables.flatMap((table) => table.rows).length);
  },
);

test('two years are those that are asked for, on each side', () => {
  const [early, late] = [2019, 2024].map((year) => setYears(NO_FILTER, year, year));
  expect(early).not.toEqual(late);
  for (const spec of PLAIN) {
    const made = early && late && compare(spec, early, late);
    for (const [at, side] of (made?.pair.sides ?? []).entries()) {
      const years = new Set(
        own(spec)
          .observations(side)
          .map(({ time }) => time.slice(0, 4)),
      );
      // Changes and growth set a year beside the one before.
      if (spec.kind !== 'changes' && spec.kind !== 'growth')
        for (const year of years) expect(year, spec.kind).toBe(at === 0 ? '2019' : '2024');
    }
  }
});

const pairs = fc.tuple(arbitraryFilterOf(readVocabulary()), arbitraryFilterOf(readVocabulary()));

test('swapped filters swap the sides, and nothing else', () => {
  fc.assert(
    fc.property(pairs, fc.constantFrom(...PLAIN), ([first, second], spec) => {
      const sides = { filter: first, otherSide: otherSideOf(first, second) };
      const swapped = swapSides(sides);
      expect(secondOf(swapped)).toEqual(first);
      const made = compare(spec, first, second);
      const other = compare(spec, swapped.filter, secondOf(swapped));
      expect(other === undefined).toBe(made === undefined);
      if (!made || !other) return;
      const tableOf = (pair: typeof made.pair, at: 0 | 1) => own(spec).table(pair.sides[at]);
      expect(tableOf(other.pair, 0)).toEqual(tableOf(made.pair, 1));
      expect(tableOf(other.pair, 1)).toEqual(tableOf(made.pair, 0));
      expect(other.pair.axis).toBe(made.pair.axis);
      expect(namesOf(other.pair, 'en')).toEqual(namesOf(made.pair, 'en').toReversed());
    }),
    { numRuns: 60 },
  );
});

test('kinds that are compared say something else under another filter; those left out are named', () => {
  const left = KINDS.map(({ kind }) => kind).filter((kind) => !BESIDES.has(kind));
  expect(left.toSorted()).toEqual([
    'cases',
    'efforts',
    'events',
    'identities',
    'instruments',
    'ledger',
    'matrix',
    'routes',
    'sources',
    'statement',
    'terms',
  ]);
  for (const kind of BESIDES.keys()) {
    const differs = SPECS.filter((spec) => spec.kind === kind).some((spec) => {
      const tables = [TRADEMARK, COPYRIGHT].map((filter) => {
        const exhibit = own(spec);
        const records = readKindRecords(needsOf(spec));
        return exhibit.table(answerOf(exhibit, readGround(), records, spec, filter));
      });
      return JSON.stringify(tables[0]) !== JSON.stringify(tables[1]);
    });
    expect(differs || kind === 'breakdown', kind).toBe(true);
  }
});

test('the picture as data has each chart and number under the name of its side', () => {
  for (const spec of SPECS) {
    const made = compare(spec, TRADEMARK, COPYRIGHT);
    const model = made && pictureModelOf(made.answer);
    if (!made || !model || model.kind === 'lines') continue;
    const names = namesOf(made.pair, 'en');
    const titles =
      model.kind === 'charts'
        ? model.charts.map(({ title }) => title?.en ?? '')
        : model.numbers.map(({ name }) => name.en);
    for (const title of titles) expect(names.some((name) => title.startsWith(name))).toBe(true);
    for (const name of names) expect(titles.some((title) => title.startsWith(name))).toBe(true);
  }
});
