import type { FileRecord } from '../../data/record-schemas';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { RowOrder } from '../sort-rows';

export type Instrument = FileRecord<'instruments'>;

/** The day on which it is passed or published, whichever the report gives first; undefined where it prints none. */
export const firstDay = ({ adopted, published }: Instrument): string | undefined =>
  [adopted, published].filter((each) => each !== undefined).toSorted()[0];

/** All days that the report gives of it, in their order. */
export const daysOf = (instrument: Instrument): readonly string[] => {
  const { adopted, approved, published, effective, milestones = [] } = instrument;
  return [adopted, approved, published, effective, ...milestones.map(({ date }) => date)]
    .filter((each) => each !== undefined)
    .toSorted();
};

/** The year in which it takes effect; undefined where the report gives no date of effect. */
export const effectYear = ({ effective }: Instrument): number | undefined =>
  effective === undefined ? undefined : Number(effective.slice(0, 4));

/** True where the report gives a date of effect that is not later than a day. */
export const isInForceOn = ({ effective }: Instrument, day: string): boolean =>
  effective !== undefined && effective <= day;

/** True for what is being drafted or amended: it has a stage instead of a date. */
export const isUnfinished = ({ stage }: Instrument): boolean => stage !== undefined;

/** The levels in the order of their codelist, the narrower ones behind the wider one that they are part of. */
export const levelsInOrder = (dataset: Dataset): readonly string[] => {
  const { list, lineage } = treeOf(dataset, 'level');
  const place = new Map(list.codes.map(({ id }, at) => [id, at]));
  const path = (id: string) =>
    lineage(id)
      .map((each) => place.get(each) ?? 0)
      .toReversed();
  return list.codes
    .map(({ id }) => id)
    .toSorted((a, b) => {
      const [first, second] = [path(a), path(b)];
      const at = first.findIndex((each, index) => each !== second[index]);
      return at < 0 ? first.length - second.length : (first[at] ?? 0) - (second[at] ?? -1);
    });
};

const LAST = '9999';

/** By level, then by its first day, then by progress, then as the report names them. */
export const instrumentOrders = (dataset: Dataset): readonly RowOrder<Instrument>[] => {
  const levels = levelsInOrder(dataset);
  const stages = treeOf(dataset, 'instrument-stage').list.codes.map(({ id }) => id);
  const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
  return [
    { compare: (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) },
    { compare: (a, b) => compare(daysOf(a)[0] ?? LAST, daysOf(b)[0] ?? LAST) },
    { compare: (a, b) => stages.indexOf(b.stage ?? '') - stages.indexOf(a.stage ?? '') },
    ...reportOrders(),
  ];
};

const sections = new Intl.Collator('en', { numeric: true });

/** As the report names them: by heading, then by paragraph. */
export const reportOrders = (): readonly RowOrder<Instrument>[] => [
  { compare: (a, b) => sections.compare(a.source.section, b.source.section) },
  { compare: (a, b) => a.source.paragraph - b.source.paragraph },
];
