import type { Bilingual } from '../../domain/codelist';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { type Observation, toReference } from '../../domain/observation';
import { isWhitePaper } from '../../domain/source';
import { partName } from '../../wording/figure-name';
import { formatPlace } from '../../wording/format-place';
import en from './columns.en.json';
import zh from './columns.zh.json';

/** What the texts of a column are: `decimal` is exact, `json` an array. */
export type ColumnType = 'text' | 'integer' | 'decimal' | 'boolean' | 'json';

/** A column of a table of observations: its id for programs, its heading and meaning, and how a figure fills it; undefined where it has nothing. */
export interface ObservationColumn {
  readonly id: string;
  readonly name: Bilingual;
  readonly meaning: Bilingual;
  readonly type: ColumnType;
  readonly read: (observation: Observation) => string | undefined;
}

type Named = keyof typeof zh.name;
type Read<T> = (observation: Observation) => T;

const plain = (
  id: Named,
  read: Read<string | undefined>,
  type: ColumnType = 'text',
): readonly ObservationColumn[] => [
  {
    id,
    name: { zh: zh.name[id], en: en.name[id] },
    meaning: { zh: zh.meaning[id], en: en.meaning[id] },
    type,
    read,
  },
];

/** A text in both languages: a column for each. */
const pair = (
  id: string,
  name: Bilingual,
  meaning: Bilingual,
  read: Read<Bilingual | undefined>,
): readonly ObservationColumn[] =>
  (['zh', 'en'] as const).map((language) => {
    const [inChinese, inEnglish] =
      language === 'zh' ? [zh.chinese, en.chinese] : [zh.english, en.english];
    return {
      id: `${id}_${language}`,
      name: { zh: `${name.zh}（${inChinese}）`, en: `${name.en} (${inEnglish})` },
      meaning,
      type: 'text',
      read: (observation) => read(observation)?.[language] || undefined,
    };
  });

const both = (id: string, key: Named, read: Read<Bilingual | undefined>) =>
  pair(
    id,
    { zh: zh.name[key], en: en.name[key] },
    { zh: zh.meaning[key], en: en.meaning[key] },
    read,
  );

const inBoth = (say: (language: Language) => string): Bilingual => ({
  zh: say('zh'),
  en: say('en'),
});

/** The dimensions by which figures of the dataset are split, in the order of its codelists. */
export const dimensionsOf = ({ codelists, observations }: Dataset): readonly string[] => {
  const used = new Set(observations.flatMap(({ codes }) => Object.keys(codes)));
  const listed = codelists.map(({ id }) => id).filter((id) => used.has(id));
  return [...listed, ...[...used].filter((id) => !listed.includes(id)).toSorted()];
};

const dimensionColumns = (dataset: Dataset, dimension: string): readonly ObservationColumn[] => {
  const tree = treeOf(dataset, dimension);
  const id = dimension.replaceAll('-', '_');
  const { name } = tree.list;
  return [
    {
      id,
      name,
      meaning: { zh: zh.meaning.dimension, en: en.meaning.dimension },
      type: 'text',
      read: ({ codes }) => codes[dimension],
    },
    ...pair(
      id,
      name,
      { zh: zh.meaning.dimension_name, en: en.meaning.dimension_name },
      ({ codes }) => {
        const code = codes[dimension];
        return code === undefined
          ? undefined
          : inBoth((language) => codeName(tree, code, language));
      },
    ),
  ];
};

const indicatorColumns = ({ indicatorById }: Dataset): readonly ObservationColumn[] => {
  const of = ({ indicator }: Observation) => indicatorById.get(indicator);
  return [
    ...plain('indicator', ({ indicator }) => indicator),
    ...both('indicator', 'indicator_name', (each) => of(each)?.name),
    ...plain('kind', (each) => of(each)?.kind),
    ...plain('indicator_chapter', (each) => of(each)?.chapter),
    ...plain('indicator_system', (each) => of(each)?.system),
    ...plain('indicator_right', (each) => of(each)?.right),
    ...plain('indicator_agency', (each) => of(each)?.agency.join(' ') || undefined),
  ];
};

const valueColumns = (dataset: Dataset): readonly ObservationColumn[] => {
  const units = treeOf(dataset, 'unit');
  const unitOf = ({ indicator }: Observation) => dataset.indicatorById.get(indicator)?.unit;
  return [
    ...plain('value', ({ value }) => value, 'decimal'),
    ...plain('unit', unitOf),
    ...both('unit', 'unit_name', (each) => {
      const unit = unitOf(each);
      return unit === undefined ? undefined : inBoth((language) => codeName(units, unit, language));
    }),
    // What is computed was never printed.
    ...plain('printed', ({ printed, status }) => (status === 'E' ? undefined : printed)),
    ...plain('step', ({ step }) => step, 'decimal'),
    ...plain('hedge', ({ hedge }) => hedge),
    ...plain('status', ({ status }) => status),
    ...plain('computed', ({ status }) => String(status === 'E'), 'boolean'),
    ...both('derivation', 'derivation', ({ derivation }) => derivation),
    ...plain('from_rates', ({ fromRates }) => fromRates?.join(' ')),
    ...plain('growth', ({ growth }) => growth?.value, 'decimal'),
    ...plain('growth_step', ({ growth }) => growth?.step, 'decimal'),
    ...plain('growth_printed', ({ growth }) => growth?.printed),
    ...plain('growth_hedge', ({ growth }) => growth?.hedge),
  ];
};

const sourceColumns = (dataset: Dataset): readonly ObservationColumn[] => {
  const of = ({ source }: Observation) => dataset.sourceById.get(source.id);
  /** Only in a white paper is a place named: elsewhere the number of a heading would be made up. */
  const placeOf = ({ source }: Observation) =>
    isWhitePaper(dataset, source.id) ? source : undefined;
  return [
    ...plain('source', ({ source }) => source.id),
    ...both('source', 'source_title', (each) => of(each)?.title),
    ...plain('edition', (each) => of(each)?.edition ?? undefined),
    ...plain('evidence', (each) => of(each)?.evidence),
    ...plain('published', (each) => of(each)?.published ?? undefined),
    ...plain('url', (each) => of(each)?.url ?? undefined),
    ...plain('section', (each) => placeOf(each)?.section),
    ...plain('paragraph', (each) => placeOf(each)?.paragraph.toString(), 'integer'),
    ...both('place', 'place', (each) => {
      const place = placeOf(each);
      return place && inBoth((language) => formatPlace(language, place));
    }),
    ...plain('also', ({ source }) => source.also && JSON.stringify(source.also), 'json'),
    ...both('note', 'note', ({ note }) => note),
  ];
};

/**
 * The columns of a table of observations, for every file that has one: all fields of a figure, names in both languages,
 * one group for each dimension by which figures of the dataset are split. A total has no codes, so these stay empty.
 */
export const observationColumns = (dataset: Dataset): readonly ObservationColumn[] => [
  ...plain('reference', toReference),
  ...indicatorColumns(dataset),
  ...plain('time', ({ time }) => time),
  ...plain('year', ({ time }) => time.slice(0, 4), 'integer'),
  ...both('part', 'part', ({ codes }) => inBoth((language) => partName(dataset, codes, language))),
  ...dimensionsOf(dataset).flatMap((dimension) => dimensionColumns(dataset, dimension)),
  ...valueColumns(dataset),
  ...sourceColumns(dataset),
];
