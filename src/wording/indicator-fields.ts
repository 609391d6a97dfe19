import { ALL, type Bilingual, type Code } from '../domain/codelist';
import { type Dataset, treeOf } from '../domain/dataset';
import type { Indicator } from '../domain/indicator';
import { type Fields, normalTexts } from './match-text';

/** A dimension with one of its codes. */
export type NamedCode = readonly [dimension: string, code: string];

/** Aliases in both languages. */
export const aliasTexts = (aliases: readonly Bilingual[] | undefined): readonly string[] =>
  (aliases ?? []).flatMap(({ zh, en }) => [zh, en]);

const textsOf = (code: Code | undefined): readonly (string | undefined)[] =>
  code
    ? [code.name.zh, code.name.en, code.short?.zh, code.short?.en, ...aliasTexts(code.aliases)]
    : [];

interface CodeFields {
  readonly codes: readonly string[];
  readonly codeKeys: readonly string[];
}

/** What a search looks through for an indicator. */
interface IndicatorFields extends Fields, CodeFields {
  readonly codes: readonly string[];
  readonly codeKeys: readonly string[];
  readonly aliases: readonly string[];
}

/** The names of codes, all forms in both languages, and the keys of their readings. */
export const codeFields = (dataset: Dataset, codes: readonly NamedCode[]): CodeFields => ({
  codes: normalTexts(
    codes.flatMap(([dimension, id]) => textsOf(treeOf(dataset, dimension).byId.get(id))),
  ),
  codeKeys: codes.map(([dimension, id]) => `${dimension}=${id}`),
});

/** The codes that an indicator names: system, rights and agencies where they are not all of them. */
const ownCodes = (indicator: Indicator): readonly NamedCode[] =>
  [
    ['system', indicator.system] as const,
    ...(indicator.rights ?? [indicator.right]).map((id) => ['right', id] as const),
    ...indicator.agency.map((id) => ['agency', id] as const),
  ].filter(([, code]) => code !== ALL);

const made = new WeakMap<Dataset, Map<string, IndicatorFields>>();

const toFields = (dataset: Dataset, indicator: Indicator): IndicatorFields => {
  const { id, name, definition, aliases } = indicator;
  return {
    names: normalTexts([name.zh, name.en]),
    aliases: normalTexts(aliasTexts(aliases)),
    ...codeFields(dataset, ownCodes(indicator)),
    ids: normalTexts([id, id.replaceAll(/[._-]/g, ' ')]),
    definitions: normalTexts([definition.zh, definition.en]),
    keys: [id],
  };
};

/** What a search looks through for an indicator, made once. */
export const indicatorFields = (dataset: Dataset, indicator: Indicator): IndicatorFields => {
  const own = made.get(dataset) ?? new Map<string, IndicatorFields>();
  made.set(dataset, own);
  const fields = own.get(indicator.id) ?? toFields(dataset, indicator);
  own.set(indicator.id, fields);
  return fields;
};
