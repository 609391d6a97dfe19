import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyFilter, toCube } from '../../src/crossfilter/apply-filter';
import { latestOf } from '../../src/crossfilter/figure-of';
import { NO_FILTER, pinTo } from '../../src/crossfilter/filter';
import { formatRecords } from '../../src/data/check/format-records';
import { parseResource } from '../../src/data/parse-resource';
import type { FileRecord, ResourceKind } from '../../src/data/record-schemas';
import { toObservation } from '../../src/data/to-observation';
import { toDataset } from '../../src/domain/dataset';
import { ask } from '../../src/exhibits/answers';
import { answerFigures } from '../../src/exhibits/figures/answer';
import { PLAIN_FIGURES } from '../../src/exhibits/figures/spec';
import { answerMatrix } from '../../src/exhibits/matrix/answer';
import { PLAIN_MATRIX } from '../../src/exhibits/matrix/spec';
import type { AnySpec } from '../../src/exhibits/spec';
import { answerSeries } from '../../src/exhibits/series/answer';
import { PLAIN_SERIES } from '../../src/exhibits/series/spec';
import { toYears } from '../../src/exhibits/ground';
import { toVocabulary } from '../../src/views/to-vocabulary';
import { DATA_FOLDER } from '../support/read-data';

/** What a maintainer adds for an invented 2025 edition, following docs/data.md: data files only. */
const SOURCE = {
  id: 'cnipa-2025',
  title: { zh: '二〇二五年（虚构的试验版本）', en: 'An invented 2025 edition' },
  publisher: 'cnipa',
  published: null,
  url: null,
  edition: '2025',
  kind: 'white-paper',
  evidence: 'official',
  outline: [
    { section: '1.1', heading: { zh: '司法保护', en: 'Judicial protection' }, paragraphs: 2 },
  ],
};
const place = { id: 'cnipa-2025', section: '1.1', paragraph: 2 };
const FIGURES = [
  {
    indicator: 'court.civil1.received',
    time: '2025',
    value: '461234',
    printed: '461234件',
    step: '1',
    status: 'A',
    source: place,
  },
  {
    indicator: 'court.civil1.received',
    time: '2025',
    right: 'trademark',
    value: '130001',
    printed: '130001件',
    step: '1',
    status: 'A',
    source: place,
  },
  {
    indicator: 'patent.invention.granted',
    time: '2025',
    value: '1100000',
    printed: '110.0万件',
    step: '1000',
    status: 'A',
    growth: { printed: '5.3%', value: '0.053', step: '0.001' },
    source: place,
  },
];

let folder = '';

const readJson = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const writeText = (file: string, text: string) => writeFileSync(join(folder, file), text);

const check = () => {
  const script = join(process.cwd(), 'scripts', 'data-check.mts');
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', script, folder], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
};

const addEdition = () => {
  const sources: readonly object[] = readJson('sources.json');
  writeText('sources.json', formatRecords([...sources, SOURCE]));
  writeText('observations/2025-judicial.json', formatRecords(FIGURES));
  const descriptor = readJson('datapackage.json');
  writeText(
    'datapackage.json',
    JSON.stringify({
      ...descriptor,
      edition: '2025',
      resources: [
        ...descriptor.resources,
        {
          name: '2025-judicial',
          path: 'observations/2025-judicial.json',
          kind: 'observations',
          jsonSchema: 'schema/observations.json',
          edition: '2025',
        },
      ],
    }),
  );
};

const load = () => {
  const descriptor = readJson('datapackage.json');
  const records = <K extends ResourceKind>(kind: K): readonly FileRecord<K>[] =>
    descriptor.resources
      .filter((resource: { kind: string }) => resource.kind === kind)
      .flatMap(({ path }: { path: string }) => {
        const parsed = parseResource(path, kind, readJson(path));
        return parsed.ok ? parsed.records : [];
      });
  const dataset = toDataset({
    codelists: records('codelists'),
    indicators: records('indicators'),
    observations: records('observations').map(toObservation),
    campaigns: records('campaigns'),
    breaks: records('breaks'),
    sources: records('sources'),
  });
  return { dataset, descriptor };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'next-edition-'));
  cpSync(DATA_FOLDER, folder, { recursive: true });
  addEdition();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a maintainer adds the 2025 edition without touching code', () => {
  test('data:check accepts it', () => {
    expect(check()).toEqual({ status: 0, output: expect.stringContaining('no fault') });
  });

  test('the overview shows its figures, with 2024 as the year before', () => {
    const { dataset, descriptor } = load();
    const cube = toCube(dataset);
    const years = toYears(dataset);
    const ground = {
      cube,
      package: descriptor,
      edition: '2025',
      latest: '2025',
      pin: '2025',
      years,
    };
    const put = <S extends AnySpec>(spec: S) => ask(ground, {}, spec, NO_FILTER);
    const [first] = answerFigures(put(PLAIN_FIGURES)).figures;
    const { chosen } = answerSeries(put(PLAIN_SERIES));
    const { coverage } = answerMatrix(put(PLAIN_MATRIX));
    expect(first?.indicator.id).toBe('court.civil1.received');
    expect(latestOf(first?.verdict.observations ?? [])?.observations[0]?.printed).toBe('461234件');
    expect(chosen.series[0]?.points.map(({ year }) => year).slice(-2)).toEqual([2024, 2025]);
    expect(
      [...coverage.values()].reduce((sum, count) => Math.max(sum, count), 0),
    ).toBeLessThanOrEqual(FIGURES.length);
    expect(toVocabulary(dataset, descriptor).editions).toEqual(
      new Set(['2024-later', '2025', '2024']),
    );
  });

  test('a link pinned to 2024 still shows what it showed', () => {
    const cube = toCube(load().dataset);
    const verdict = applyFilter(cube, pinTo(NO_FILTER, 2024)).get('court.civil1.received');
    if (verdict?.kind !== 'filtered') throw new Error('the figure is not there');
    expect(latestOf(verdict.observations)?.observations[0]?.printed).toBe('449923件');
  });

  test('a fault in the new file is named by file, record and field', () => {
    const wrong = FIGURES.map((figure) => ({
      ...figure,
      value: figure.value.replace('461234', '461235'),
    }));
    writeText('observations/2025-judicial.json', formatRecords(wrong));
    const { status, output } = check();
    expect(status).toBe(1);
    expect(output).toContain(
      'observations/2025-judicial.json:court.civil1.received@2025:value: found "461235", expected 461234',
    );
  });
});
