import { FILTER_DIMENSIONS, type FilterDimension } from '../../crossfilter/filter';
import { ALL, type Bilingual, type Term } from '../../domain/codelist';
import type { Dataset } from '../../domain/dataset';
import { aliasTexts } from '../../wording/indicator-fields';
import { type Fields, normalTexts } from '../../wording/match-text';
import type { Records } from '../exhibit';

/**
 * A name of the data in both languages, and who words the English one: where the data say nothing, this project. `list`
 * is the codelist or the kind of records that it is of; `code` is set where a reader can filter by it, `indicator` where
 * it is one.
 */
export interface NameRow {
  readonly key: string;
  readonly name: Bilingual;
  readonly wording: Term;
  readonly list: string;
  readonly code?: { readonly dimension: FilterDimension; readonly id: string } | undefined;
  readonly indicator?: string | undefined;
  readonly fields: Fields;
}

/** A list of names, with what it is called. */
export interface NameList {
  readonly id: string;
  readonly name: Bilingual;
  readonly rows: readonly NameRow[];
}

/** Kinds of records that have names of their own, and what such a kind is called. */
type NamedKind = 'indicators' | 'instruments' | 'events' | 'cases';

const namesOf = ({ zh, en }: Bilingual): readonly string[] => normalTexts([zh, en]);

const toDimension = (list: string): FilterDimension | undefined =>
  FILTER_DIMENSIONS.find((dimension) => dimension === list);

const codeLists = ({ codelists }: Dataset): readonly NameList[] =>
  codelists.map(({ id: list, name, codes }) => {
    const dimension = toDimension(list);
    return {
      id: list,
      name,
      rows: codes
        .filter(({ id }) => id !== ALL)
        .map((code) => ({
          key: `${list}=${code.id}`,
          name: code.name,
          wording: code.term ?? 'own',
          list,
          code: dimension && { dimension, id: code.id },
          fields: {
            names: namesOf(code.name),
            aliases: normalTexts([code.short?.zh, code.short?.en, ...aliasTexts(code.aliases)]),
            ids: normalTexts([code.id]),
            codes: namesOf(name),
            definitions: normalTexts([code.note?.zh, code.note?.en]),
            keys: [`${list}=${code.id}`],
          },
        })),
    };
  });

const indicatorRows = ({ indicators }: Dataset): readonly NameRow[] =>
  indicators.map(({ id, name, aliases, definition }) => ({
    key: id,
    name,
    wording: 'own',
    list: 'indicators',
    indicator: id,
    fields: {
      names: namesOf(name),
      aliases: normalTexts(aliasTexts(aliases)),
      ids: normalTexts([id]),
      definitions: namesOf(definition),
      keys: [id],
    },
  }));

const toRow = (
  list: NamedKind,
  { id, name, term }: { readonly id: string; readonly name: Bilingual; readonly term?: Term },
): NameRow => ({
  key: `${list}/${id}`,
  name,
  wording: term ?? 'own',
  list,
  fields: { names: namesOf(name), ids: normalTexts([id]) },
});

/** Every name of the package by its list: codelists, indicators, documents, cases, events. `nameOf` says what a kind of records is called. A kind whose file is not there has none. */
export const findNames = (
  dataset: Dataset,
  { instruments = [], cases = [], events = [] }: Records,
  nameOf: (kind: NamedKind) => Bilingual,
): readonly NameList[] => [
  ...codeLists(dataset),
  { id: 'indicators', name: nameOf('indicators'), rows: indicatorRows(dataset) },
  {
    id: 'instruments',
    name: nameOf('instruments'),
    rows: instruments.map(({ id, title, term }) => toRow('instruments', { id, name: title, term })),
  },
  { id: 'cases', name: nameOf('cases'), rows: cases.map((each) => toRow('cases', each)) },
  { id: 'events', name: nameOf('events'), rows: events.map((each) => toRow('events', each)) },
];
