import { type Clause, type Filter, hasYear } from '../../crossfilter/filter';
import { concernsCodes } from '../../crossfilter/place-observations';
import type { FileRecord } from '../../data/record-schemas';
import { type Dataset, isCodeWithin, treeOf } from '../../domain/dataset';

export type Case = FileRecord<'cases'>;

/** The chapters in which a case stands: a box belongs to the heading that it stands under. */
const chaptersOf = (dataset: Dataset, { source }: Case): readonly string[] => {
  const chapters = treeOf(dataset, 'chapter').byId;
  return [source, ...(source.also ?? [])]
    .map(({ section }) => section)
    .filter((id) => chapters.has(id));
};

const meets = (dataset: Dataset, own: Case, { dimension, codes }: Clause): boolean => {
  const within = (ids: readonly string[]) =>
    ids.some((id) => codes.some((code) => isCodeWithin(dataset, dimension, id, code)));
  switch (dimension) {
    case 'right':
      return concernsCodes(treeOf(dataset, dimension), [own.right], codes);
    case 'system':
      return within([own.system]);
    case 'agency':
      return within(own.agency ?? []);
    case 'chapter':
      return within(chaptersOf(dataset, own));
    case 'campaign':
      return dataset.campaigns.some(
        ({ id, cases }) => codes.includes(id) && cases.includes(own.id),
      );
  }
};

/** The year of a case is that of the edition in which it stands, not of its facts. */
const isInYears = (dataset: Dataset, { source }: Case, filter: Filter): boolean => {
  const edition = dataset.sourceById.get(source.id)?.edition;
  return edition === undefined || edition === null || hasYear(filter, Number(edition));
};

/** The cases that a filter concerns, of a system and below it or of all, in the order of the report. */
export const selectCases = (
  dataset: Dataset,
  cases: readonly Case[],
  filter: Filter,
  system: string | undefined,
): readonly Case[] => {
  const isIn = (own: Case) =>
    system === undefined || isCodeWithin(dataset, 'system', own.system, system);
  return cases
    .filter(
      (own) =>
        isIn(own) &&
        isInYears(dataset, own, filter) &&
        filter.clauses.every((clause) => meets(dataset, own, clause)),
    )
    .toSorted((a, b) =>
      a.source.section < b.source.section ? -1 : a.source.section > b.source.section ? 1 : 0,
    );
};
