import { relateToCodes, type Relation } from '../../crossfilter/relate-to-filter';
import { type Clause, type Filter, hasPeriod } from '../../crossfilter/filter';
import { concernsCodes } from '../../crossfilter/place-observations';
import { ALL } from '../../domain/codelist';
import { type Dataset, isCodeWithin, treeOf } from '../../domain/dataset';
import { daysOf, type Instrument } from './instrument';

/** What all instruments are part of. */
const SYSTEM = 'legislation';

/** The years that an instrument is about: from its first to its last day; without one, the year of the report that names it. */
const periodOf = (dataset: Dataset, instrument: Instrument): string => {
  const days = daysOf(instrument);
  const [first] = days;
  if (first === undefined) return dataset.sourceById.get(instrument.source.id)?.edition ?? '';
  const years = [first, days.at(-1) ?? first].map((each) => each.slice(0, 4));
  return [...new Set(years)].join('-');
};

/** The chapters that name an instrument; a row of a table counts where the text names it too. */
const chaptersOf = (dataset: Dataset, { source }: Instrument): readonly string[] => {
  const chapters = treeOf(dataset, 'chapter').byId;
  return [source, ...(source.also ?? [])]
    .map(({ section }) => section)
    .filter((id) => chapters.has(id));
};

const relateRight = (
  dataset: Dataset,
  own: readonly string[],
  codes: readonly string[],
): Relation => {
  const tree = treeOf(dataset, 'right');
  const covered = codes.filter((code) => code !== ALL && concernsCodes(tree, own, [code]));
  const lineages = own.map(tree.lineage);
  return relateToCodes({ lineages, every: false, covers: new Set(covered), depth: 0 }, codes);
};

const relateClause = (
  dataset: Dataset,
  instrument: Instrument,
  { dimension, codes }: Clause,
): Relation => {
  const within = (own: readonly string[]): Relation =>
    own.some((id) => codes.some((code) => isCodeWithin(dataset, dimension, id, code)))
      ? 'in'
      : 'out';
  switch (dimension) {
    case 'right':
      return relateRight(dataset, instrument.right, codes);
    case 'system':
      return codes.includes(ALL) ? 'in' : within([SYSTEM]);
    case 'agency':
      return within(instrument.issuer);
    case 'chapter':
      return within(chaptersOf(dataset, instrument));
    case 'campaign':
      return 'out';
  }
};

/** How an instrument lies to the filter of the page: `covering` where it is about a right only as part of a wider one. */
export const relateInstrument = (
  dataset: Dataset,
  instrument: Instrument,
  filter: Filter,
): Relation => {
  if (!hasPeriod(filter, periodOf(dataset, instrument))) return 'out';
  const relations = filter.clauses.map((clause) => relateClause(dataset, instrument, clause));
  if (relations.includes('out')) return 'out';
  return relations.includes('covering') ? 'covering' : 'in';
};
