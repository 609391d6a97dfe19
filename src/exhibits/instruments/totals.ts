import type { Dataset } from '../../domain/dataset';
import { type CheckedIdentity, evaluateIdentity } from '../../domain/evaluate-identity';
import type { Observation } from '../../domain/observation';
import type { Records } from '../exhibit';
import { effectYear, type Instrument, levelsInOrder } from './instrument';

/** Instruments of one level. */
export interface LevelGroup {
  readonly level: string;
  readonly instruments: readonly Instrument[];
}

/** How many are of one state: in effect from a year on, or as their status says. */
export interface StateCount {
  readonly state: { readonly year: number } | { readonly status: string };
  readonly count: number;
}

/** A total that the report prints beside what it names: by level, and by what has become of it. */
export interface TotalCheck {
  readonly figure: Observation;
  readonly checked: CheckedIdentity;
  readonly groups: readonly LevelGroup[];
  readonly states: readonly StateCount[];
  readonly named: number;
}

/** Instruments by level, in the order of the levels. */
export const byLevel = (
  dataset: Dataset,
  instruments: readonly Instrument[],
): readonly LevelGroup[] =>
  levelsInOrder(dataset)
    .map((level) => ({ level, instruments: instruments.filter((each) => each.level === level) }))
    .filter((group) => group.instruments.length > 0);

/** How many instruments are of which state: by year of effect first, then by status. */
export const countStates = (instruments: readonly Instrument[]): readonly StateCount[] => {
  const years = new Map<number, number>();
  const statuses = new Map<string, number>();
  for (const each of instruments) {
    const year = effectYear(each);
    if (year === undefined) statuses.set(each.status, (statuses.get(each.status) ?? 0) + 1);
    else years.set(year, (years.get(year) ?? 0) + 1);
  }
  return [
    ...[...years]
      .toSorted(([a], [b]) => a - b)
      .map(([year, count]): StateCount => ({ state: { year }, count })),
    ...[...statuses].map(([status, count]): StateCount => ({ state: { status }, count })),
  ];
};

/**
 * The totals that the report prints of instruments, each beside those that an identity counts for it. Only what opens the
 * chapter: a total of one paragraph says no more than that paragraph.
 */
export const checkTotals = (
  dataset: Dataset,
  { instruments = [], identities = [] }: Records,
): readonly TotalCheck[] => {
  const byId = new Map(instruments.map((each) => [each.id, each]));
  const checks = identities.flatMap((identity): readonly TotalCheck[] => {
    const items = (identity.items ?? []).flatMap((item) =>
      typeof item === 'string' ? (byId.get(item) ?? []) : [],
    );
    if (identity.relation !== 'sum' || items.length === 0) return [];
    const checked = evaluateIdentity(identity, dataset);
    const figure = checked.whole;
    const chapter = dataset.indicatorById.get(figure?.indicator ?? '')?.chapter;
    if (!figure || chapter === undefined || chapter.includes('.')) return [];
    return [
      {
        figure,
        checked,
        groups: byLevel(dataset, items),
        states: countStates(items),
        named: items.length,
      },
    ];
  });
  const order = ({ figure }: TotalCheck) => dataset.indicatorById.get(figure.indicator)?.order ?? 0;
  return checks.toSorted((a, b) => order(a) - order(b));
};

/** Where the named ones first exceed a total that is printed as "more than": how many levels that takes, and how many instruments they are. */
export const enoughLevels = ({
  figure,
  groups,
}: TotalCheck): { readonly levels: number; readonly count: number } | undefined => {
  if (figure.hedge !== 'over') return undefined;
  let count = 0;
  for (const [at, group] of groups.entries()) {
    count += group.instruments.length;
    if (count > Number(figure.value)) return { levels: at + 1, count };
  }
  return undefined;
};

/** The instruments that stand for no total of the report, by level. */
export const besidesTotals = (
  dataset: Dataset,
  all: readonly Instrument[],
  totals: readonly TotalCheck[],
): readonly LevelGroup[] => {
  const counted = new Set(
    totals.flatMap(({ groups }) => groups.flatMap(({ instruments }) => instruments)),
  );
  return byLevel(
    dataset,
    all.filter((each) => !counted.has(each)),
  );
};
