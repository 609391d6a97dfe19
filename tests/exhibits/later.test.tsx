import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../src/crossfilter/filter';
import { type Language, LANGUAGES } from '../../src/domain/language';
import { isLater, type Observation, toReference } from '../../src/domain/observation';
import { answerOf, wordsOf } from '../../src/exhibits/answers';
import type { Ground } from '../../src/exhibits/exhibit';
import type { TableCell } from '../../src/exhibits/exhibit-table';
import { LOADED_KINDS } from '../../src/exhibits/loaded-kinds';
import { pictureModelOf } from '../../src/exhibits/picture-models';
import { kindOf, KINDS, needsOf, type Spec } from '../../src/exhibits/registry';
import { PLAIN_LIST } from '../../src/exhibits/list/spec';
import { PLAIN_CHART, PLAIN_SERIES } from '../../src/exhibits/series/spec';
import { setUpI18n } from '../../src/i18n/set-up-i18n';
import { toCitedFigures } from '../../src/provenance/cite/to-cited';
import { observationColumns } from '../../src/take-away/csv/observation-columns';
import { contentOf } from '../../src/take-away/data/scope';
import { toShownSheet } from '../../src/take-away/data/shown-sheet';
import { toCsv } from '../../src/take-away/data/to-csv';
import { toJson } from '../../src/take-away/data/to-json';
import { toSdmx } from '../../src/take-away/data/to-sdmx';
import { toCellWords } from '../../src/take-away/pptx/table-cells';
import { toSentence } from '../../src/take-away/sentence/to-sentence';
import { figureWords } from '../../src/wording/figure-words';
import { arbitraryFilter } from '../support/arbitrary-filter';
import { readGround, readKindRecords, readLaterGround } from '../support/ground';
import { takeReal } from '../support/take-real';

const MARKS: Readonly<Record<Language, string>> = { zh: '（之后公布）', en: ' (announced later)' };

const ON = readLaterGround();
const LATER = ON.cube.dataset.observations.filter(isLater);

const line = (indicators: readonly string[], chart = {}): Spec => ({
  ...PLAIN_SERIES,
  indicators,
  chart: { ...PLAIN_CHART, ...chart },
});

const indicators = LATER.map(({ indicator }) => indicator);

/** Every kind in its plainest form, and every figure announced later in each way in which a series is drawn. */
const SPECS: readonly Spec[] = [
  ...KINDS.map(({ plain }) => plain as Spec),
  ...indicators.flatMap((each) => [
    line([each]),
    line([each], { measure: 'index' }),
    line([each], { measure: 'yoy' }),
    line([each], { show: 'table' }),
  ]),
  { ...PLAIN_LIST, search: '2025' },
];

const put = (spec: Spec, ground: Ground, filter = NO_FILTER) => {
  const exhibit = LOADED_KINDS.peek(kindOf(spec));
  if (!exhibit) throw new Error(`${spec.kind} is not loaded`);
  const answer = answerOf(exhibit, ground, readKindRecords(needsOf(spec)), spec, filter);
  return { exhibit, answer };
};

beforeAll(async () => {
  setUpI18n('en');
  await Promise.all(KINDS.map((kind) => LOADED_KINDS.load(kind)));
});

describe('without the switch', () => {
  test('no figure later than the edition reaches any exhibit, whatever the filter', () => {
    const ground = readGround();
    fc.assert(
      fc.property(
        fc.constantFrom(...SPECS),
        arbitraryFilter(ground.cube.dataset),
        (spec, filter) => {
          const { exhibit, answer } = put(spec, ground, filter);
          const late = exhibit
            .observations(answer)
            .filter((each) => each.time.slice(-4) > ground.edition || isLater(each));
          expect(late).toEqual([]);
          for (const language of LANGUAGES) {
            const { headline, notes } = wordsOf(exhibit, answer, language);
            expect([headline, ...notes].join()).not.toContain(MARKS[language].trim());
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** True for a number that rests on a figure announced later. */
const isOfLater = (cell: TableCell | undefined): boolean =>
  (cell?.kind === 'figure' || cell?.kind === 'rate' || cell?.kind === 'index') &&
  cell.from.some(isLater);

/** Numbers that only figures announced later have, as a language words them. */
const tokensIn = (language: Language): readonly string[] => {
  const { dataset } = ON.cube;
  const words = (each: Observation) =>
    figureWords(dataset, each.indicator, { ...each, status: undefined }, language).text;
  const others = new Set(dataset.observations.filter((each) => !isLater(each)).map(words));
  return LATER.map(words).filter((each) => !others.has(each));
};

const TOKENS = { zh: tokensIn('zh'), en: tokensIn('en') };

/** Every place of a text where such a number stands without its mark behind it. */
const unmarkedIn = (text: string, language: Language): readonly string[] =>
  TOKENS[language].filter((token) =>
    text
      .split(token)
      .slice(1)
      .some((rest, at, all) => {
        const isPartOfAnother = /[\d.,]$/.test(text.split(token)[at] ?? '') || all.length === 0;
        return !isPartOfAnother && !rest.startsWith(MARKS[language]);
      }),
  );

describe('with the switch', () => {
  test.each(SPECS.map((spec) => [spec.kind, JSON.stringify(spec), spec] as const))(
    '%s says of every figure announced later that it is: %s',
    (_, __, spec) => {
      const { exhibit, answer } = put(spec, ON);
      const { dataset } = ON.cube;
      const shows = exhibit.observations(answer).some(isLater);
      for (const language of LANGUAGES) {
        const {
          headline,
          finding = '',
          subtitle = '',
          measured = '',
          notes,
        } = wordsOf(exhibit, answer, language);
        const said = [headline, finding, subtitle, measured, ...notes].join('\n');
        expect(unmarkedIn(said, language)).toEqual([]);
        expect(notes.includes(dataset.later?.note[language] ?? '')).toBe(shows);
        if (spec.kind === 'series' && headline.includes('2025'))
          expect(headline).toContain(MARKS[language].trim());
        const table = exhibit.table(answer);
        for (const cell of table.rows.flat().filter(isOfLater))
          expect(toCellWords(dataset, cell).words[language]).toContain(MARKS[language].trim());
        const sheet = toShownSheet(dataset, table, [language]);
        const marked = sheet.rows
          .flat()
          .filter((cell) => typeof cell === 'object' && cell.after?.includes(MARKS[language]));
        expect(marked).toHaveLength(table.rows.flat().filter(isOfLater).length);
      }
      const model = pictureModelOf(answer);
      const points = model?.kind === 'charts' ? model.charts.flatMap(({ series }) => series) : [];
      for (const point of points.flatMap((each) => each.points))
        for (const language of LANGUAGES)
          if (point)
            expect(point.label[language].includes(MARKS[language])).toBe(point.later === true);
    },
  );

  test('every one of them is drawn in the line of its indicator, as the last point', () => {
    for (const { indicator, value, time } of LATER) {
      const { answer } = put(line([indicator]), ON);
      const model = pictureModelOf(answer);
      const [series] = model?.kind === 'charts' ? (model.charts[0]?.series ?? []) : [];
      const last = series?.points.at(-1);
      expect([indicator, last?.value, last?.later]).toEqual([indicator, Number(value), true]);
      expect(time).toBe('2025');
    }
  });

  test('no growth is told of a bound', () => {
    const { exhibit, answer } = put(line(['court.civil1.received']), ON);
    const { headline } = wordsOf(exhibit, answer, 'en');
    expect(headline).toBe(
      'First-instance IP civil cases received: more than 470,000 (announced later) in 2025',
    );
  });

  test('the files of data carry the status of each', async () => {
    const taken = await takeReal(
      { spec: line(['patent.invention.granted']), filter: NO_FILTER },
      ['en'],
      ON,
    );
    const { dataset } = ON.cube;
    const { observations } = contentOf(taken, 'shown');
    const [own] = observations.filter(isLater);
    if (!own) throw new Error('there is no later figure');
    expect(toReference(own)).toBe('patent.invention.granted@2025');
    const status = observationColumns(dataset).find(({ id }) => id === 'status');
    expect(status?.read(own)).toBe('X');
    expect(toCsv(taken, contentOf(taken, 'shown'))).toMatch(/patent\.invention\.granted@2025.*,X,/);
    expect(toSdmx(dataset, ON.package, observations)).toMatch(/,2025,972000,X,/);
    const json: unknown = JSON.parse(toJson(taken));
    expect(json).toMatchObject({
      note: dataset.later?.note,
      observations: expect.arrayContaining([expect.objectContaining({ status: 'X' })]),
      sources: expect.arrayContaining([
        expect.objectContaining({ url: expect.stringContaining('tv.cctv.com'), publisher: 'cctv' }),
      ]),
    });
    for (const language of LANGUAGES)
      expect(toCitedFigures(dataset, [own]).name[language]).toContain(MARKS[language]);
  });

  test.each([
    ['en', '972,000 (announced later)'],
    ['zh', '97.2万件（之后公布）'],
  ] as const)('the sentence to quote has the mark: %s', async (language, words) => {
    const sources = new Map(ON.cube.dataset.later?.sources.map((each) => [each.id, each]));
    const spec = line(['patent.invention.granted']);
    const taken = await takeReal({ spec, filter: NO_FILTER }, [language], ON);
    const { text, note } = toSentence(taken, sources, language, 'gbt7714');
    expect(text).toContain(words);
    expect(note).toContain('tv.cctv.com');
  });
});
