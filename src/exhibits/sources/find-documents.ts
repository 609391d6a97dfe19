import type { ListedFigures } from '../../crossfilter/list-figures';
import type { FileRecord } from '../../data/record-schemas';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Observation } from '../../domain/observation';
import type { Language } from '../../domain/language';
import { codeName } from '../../domain/code-name';
import { type Fields, normalTexts } from '../../wording/match-text';
import { publisherOf } from '../../provenance/publisher-of';

/** A document, and how many of the figures inside the filter cite it. */
export interface DocumentRow {
  readonly source: FileRecord<'sources'>;
  readonly figures: number;
}

/** The documents that a figure cites, each once: that which it is from, and those that have it too. */
export const documentsOf = ({ source }: Observation): readonly string[] => [
  ...new Set([source.id, ...(source.also ?? []).map(({ id }) => id)]),
];

/** Who published a document: a body of its own list, or one of the agencies. '' where nobody is known. */
export const publisherName = (
  dataset: Dataset,
  { publisher }: Pick<FileRecord<'sources'>, 'publisher'>,
  language: Language,
): string => publisherOf(dataset, publisher)?.name[language] ?? publisher ?? '';

/** What a search looks through for a document. */
export const documentFields = (dataset: Dataset, { source }: DocumentRow): Fields => ({
  names: normalTexts([source.title.zh, source.title.en]),
  codes: normalTexts([
    publisherName(dataset, source, 'zh'),
    publisherName(dataset, source, 'en'),
    ...(['zh', 'en'] as const).map((each) =>
      codeName(treeOf(dataset, 'source-kind'), source.kind, each),
    ),
  ]),
  years: source.published ? [source.published.slice(0, 4)] : [],
  ids: normalTexts([source.id, source.id.replaceAll('-', ' ')]),
  definitions: normalTexts([source.note?.zh, source.note?.en]),
});

/** All documents that figures inside the filter cite, those with most of them first; without a filter also those that no figure cites. */
export const findDocuments = (
  sources: readonly FileRecord<'sources'>[],
  { inside }: ListedFigures,
  withIdle: boolean,
): readonly DocumentRow[] => {
  const counts = new Map<string, number>();
  for (const { observation } of inside)
    for (const id of documentsOf(observation)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return sources
    .map((source) => ({ source, figures: counts.get(source.id) ?? 0 }))
    .filter(({ figures }) => withIdle || figures > 0)
    .toSorted((a, b) => b.figures - a.figures || (a.source.id < b.source.id ? -1 : 1));
};
