import type { ReadText } from '../../src/data/check/check-package';
import { formatRecords } from '../../src/data/check/format-records';
import type { DataPackage, ResourceKind } from '../../src/data/record-schemas';
import { buildText } from './build-dataset';

type Fields = Readonly<Record<string, unknown>>;
type Records = Readonly<Partial<Record<ResourceKind, readonly Fields[]>>>;

/** A package in memory: its descriptor and its files. */
export interface BuiltPackage {
  readonly descriptor: DataPackage;
  readonly read: ReadText;
}

const source = { id: 'paper', section: '1.1', paragraph: 2 };

/** Ids keep their old spelling; a name in the data is spelled as in the US. */
const nameOf = (id: string) => buildText(id.replace('offence', 'offense'));

const codelist = (id: string, ...codes: readonly (string | Fields)[]): Fields => ({
  id,
  name: nameOf(id),
  codes: codes.map((code) =>
    typeof code === 'string' ? { id: code, name: buildText(code) } : { name: nameOf(id), ...code },
  ),
});

const observation = (value: string, more: Fields = {}): Fields => ({
  indicator: 'cases',
  time: '2024',
  value,
  printed: `${value}件`,
  step: '1',
  status: 'A',
  source,
  ...more,
});

/** One good record or a few of every resource; kinds that are missing here have no rule that spans files. */
export const GOOD_RECORDS = {
  codelists: [
    codelist('agency', 'spc'),
    codelist('campaign', 'guard'),
    codelist('chapter', '1.1'),
    codelist('event-type', 'meeting'),
    codelist('instrument-status', 'in-force'),
    codelist('kind', 'flow'),
    codelist('level', 'law'),
    codelist('offence', { id: 'fake-marks', implies: { right: 'trademark' } }),
    codelist('partner', 'wipo'),
    codelist('region', 'shanghai'),
    codelist('right', 'all', 'patent', { id: 'invention', parent: 'patent' }, 'trademark'),
    codelist('system', 'courts'),
    codelist('unit', 'case'),
    codelist('publisher', 'gazette'),
    codelist('source-kind', 'white-paper'),
  ],
  sources: [
    {
      id: 'paper',
      title: buildText('paper'),
      publisher: 'spc',
      published: '2025-04-25',
      url: null,
      edition: '2024',
      kind: 'white-paper',
      evidence: 'official',
      outline: [
        { section: '1.1', heading: buildText('heading'), paragraphs: 3 },
        { section: 'table1', heading: buildText('table'), paragraphs: 1 },
      ],
    },
  ],
  indicators: [
    {
      id: 'cases',
      name: buildText('cases'),
      definition: buildText('definition'),
      chapter: '1.1',
      system: 'courts',
      agency: ['spc'],
      right: 'all',
      contains: { right: ['all'] },
      unit: 'case',
      kind: 'flow',
      headline: 1,
      order: 1,
    },
  ],
  observations: [
    observation('80', { time: '2023' }),
    observation('100', { growth: { printed: '25%', value: '0.25', step: '0.01' } }),
    observation('60', {
      right: 'trademark',
      source: { ...source, also: [{ ...source, section: 'table1', paragraph: 1 }] },
    }),
  ],
  campaigns: [
    {
      id: 'guard',
      name: buildText('guard'),
      number: 1,
      time: '2024',
      agency: ['spc'],
      right: ['trademark'],
      system: ['courts'],
      focus: buildText('focus'),
      results: ['cases@2024;right=trademark', { name: buildText('result') }],
      cases: ['chassis'],
      source,
    },
  ],
  cases: [
    {
      id: 'chassis',
      name: buildText('chassis'),
      system: 'courts',
      right: 'trademark',
      dates: [{ date: '2018', event: buildText('event') }],
      facts: buildText('facts'),
      figures: ['cases@2024'],
      source,
    },
  ],
  instruments: [
    {
      id: 'act',
      title: buildText('act'),
      term: 'official',
      level: 'law',
      issuer: ['spc'],
      published: '2024-01-01',
      status: 'in-force',
      region: 'shanghai',
      right: ['all'],
      chapter: '1.1',
      source,
    },
  ],
  events: [
    {
      id: 'talks',
      name: buildText('talks'),
      type: 'meeting',
      date: '2024-05',
      partner: ['wipo'],
      host: ['spc'],
      region: ['shanghai'],
      right: ['all'],
      chapter: '1.1',
      figures: ['cases@2024'],
      source,
    },
  ],
  identities: [
    {
      id: 'parts',
      relation: 'at-most',
      whole: 'cases@2024',
      parts: ['cases@2024;right=trademark'],
      items: ['act'],
      complete: false,
    },
  ],
} as const satisfies Records;

export type GoodKind = keyof typeof GOOD_RECORDS;

/** A package of records, each kind in one file named for it. `texts` takes the place of whole files; undefined leaves one out. */
export const buildPackage = (
  records: Records = GOOD_RECORDS,
  texts: Readonly<Record<string, string | undefined>> = {},
): BuiltPackage => {
  const files = new Map<string, string | undefined>([
    ...Object.entries(records).map(([kind, own]) => [`${kind}.json`, formatRecords(own)] as const),
    ...Object.entries(texts),
  ]);
  const kinds = Object.keys(records) as ResourceKind[];
  return {
    descriptor: {
      name: 'invented',
      version: '1',
      edition: '2024',
      resources: kinds.map((kind) => ({
        name: kind,
        path: `${kind}.json`,
        jsonSchema: `schema/${kind}.json`,
        kind,
      })),
    },
    read: (file) => files.get(file),
  };
};

/** The good records with some fields of one record changed; a field of undefined is left out. */
export const changeRecord = (kind: GoodKind, index: number, fields: Fields): Records => ({
  ...GOOD_RECORDS,
  [kind]: GOOD_RECORDS[kind].map((record, at) =>
    at === index
      ? Object.fromEntries(
          Object.entries({ ...record, ...fields }).filter(([, value]) => value !== undefined),
        )
      : record,
  ),
});

/** The good records with one more of a kind. */
export const addRecord = (kind: GoodKind, record: Fields): Records => ({
  ...GOOD_RECORDS,
  [kind]: [...GOOD_RECORDS[kind], record],
});
