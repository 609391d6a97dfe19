import {
  figureAt,
  type FigureAt,
  latestYearOf,
  partsAt,
  restsOn,
  type Scene,
} from '../../crossfilter/figure-at';
import { narrowingOf, NO_FILTER } from '../../crossfilter/filter';
import type { FileRecord } from '../../data/record-schemas';
import { checkSum, type SumVerdict } from '../../domain/check-sum';
import type { Bilingual, Code } from '../../domain/codelist';
import { treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import type { Observation } from '../../domain/observation';
import { toShare } from '../../domain/to-share';
import { collatorOf } from '../../i18n/collator';
import { parseColumnSort } from '../../url/column-sort';
import { verdictsOf } from '../answers';
import type { Answer, Asked } from '../exhibit';
import { latestFirst } from '../latest-first';
import { sortRows } from '../sort-rows';
import { sumFigures } from '../../domain/sum-figures';
import type { OffencesSpec } from './spec';

/** The dimension whose codes are the rows. */
const OFFENCE = 'offence';

/** The arrangement whose stages are the columns. */
const CHAIN = 'chain';

/** The sort by the names of the offences. */
export const BY_NAME = 'name';

type Found = Extract<FigureAt, { kind: 'figure' }>;

/**
 * A stage: `parts` are those of the filter, `total` is what the report prints of all of them, `sum` how all printed offences
 * stand to it, and `isWhole` whether the filter leaves them all. `indicator` is undefined where nobody counts the stage so:
 * then it has no figures, which is not none.
 */
export interface Stage {
  readonly id: string;
  readonly name: Bilingual;
  readonly indicator: string | undefined;
  readonly parts: ReadonlyMap<string, Found>;
  readonly total: FigureAt | undefined;
  readonly sum: SumVerdict | undefined;
  readonly isWhole: boolean;
}

/** The right whose offences are most of the last stage that has figures, and its share of the printed total in percent. */
export interface Share {
  readonly right: string;
  readonly percent: string;
  readonly stage: Stage;
  readonly from: readonly Observation[];
}

/** Offences by stages in a year. `offences` are in the order of each language, or sorted by a stage; `stages` are those that publish any of them. */
export interface OffencesAnswer extends Answer<OffencesSpec> {
  readonly year: string | undefined;
  readonly stages: readonly Stage[];
  readonly offences: Readonly<Record<Language, readonly Code[]>>;
  readonly most: number;
  readonly share: Share | undefined;
}

type Row = FileRecord<'flows'>['groups'][number]['rows'][number];
type Counted = NonNullable<Row['in']>;

interface Step {
  readonly id: string;
  readonly name: Bilingual;
  readonly counted: Counted;
}

/** The stages of the chain, whose figures by offence may be looked for. */
const stepsOf = (flows: readonly FileRecord<'flows'>[] | undefined): readonly Step[] =>
  (flows ?? [])
    .filter(({ id }) => id === CHAIN)
    .flatMap(({ groups }) => groups)
    .flatMap(({ rows, name: body }) =>
      rows.flatMap((row) => {
        const counted = row.in ?? row.out;
        const own = row.name ?? body;
        return counted ? [{ id: row.id, name: own, counted }] : [];
      }),
    );

const toStage = (
  scene: Scene,
  time: string,
  counts: OffencesSpec['counts'],
  { id, name, counted }: Step,
): Stage | undefined => {
  const either = [counted.cases, counted.persons].filter((each) => each !== undefined);
  // A stage is a column where it publishes offences by either count.
  const isSplit = either.some((each) => partsAt(scene, each, time, OFFENCE).size > 0);
  if (!isSplit) return undefined;
  const indicator = counted[counts];
  if (indicator === undefined)
    return {
      id,
      name,
      indicator,
      parts: new Map(),
      total: undefined,
      sum: undefined,
      isWhole: true,
    };
  const parts = partsAt(scene, indicator, time, OFFENCE);
  // The total and what is left of it are the report's, whatever the filter selects of the parts.
  const { cube } = scene;
  const unfiltered = { cube, filter: NO_FILTER, verdicts: verdictsOf(cube, NO_FILTER) };
  const all = partsAt(unfiltered, indicator, time, OFFENCE);
  const total = figureAt(unfiltered, indicator, time);
  const [printed, ...more] = restsOn(total);
  const isTotal = printed && more.length === 0 && !printed.codes[OFFENCE];
  const sum = isTotal ? checkSum(printed, [...all.values()].flatMap(restsOn)) : undefined;
  return { id, name, indicator, parts, total, sum, isWhole: parts.size === all.size };
};

/** The largest right of the last stage that says how much all its offences are. */
const shareOf = (asked: Asked<OffencesSpec>, stages: readonly Stage[]): Share | undefined => {
  const tree = treeOf(asked.ground.cube.dataset, OFFENCE);
  const stage = stages.findLast(
    ({ sum, isWhole }) => isWhole && (sum?.kind === 'exact' || sum?.kind === 'remainder'),
  );
  const [total] = stage ? restsOn(stage.total) : [];
  if (!stage || !total) return undefined;
  const byRight = new Map<string, Observation[]>();
  for (const [code, part] of stage.parts) {
    const right = tree.byId.get(code)?.implies?.['right'];
    if (right !== undefined) byRight.set(right, [...(byRight.get(right) ?? []), ...restsOn(part)]);
  }
  const [largest] = [...byRight]
    .flatMap(([right, from]) => {
      const sum = sumFigures(from);
      return sum ? [{ right, from, sum }] : [];
    })
    .toSorted((a, b) => Number(b.sum.value) - Number(a.sum.value));
  const percent = largest && toShare(largest.sum, total);
  return largest && percent !== undefined
    ? { right: largest.right, percent, stage, from: [...largest.from, total] }
    : undefined;
};

const valueAt = (stage: Stage | undefined, offence: string): number | undefined => {
  const [own] = restsOn(stage?.parts.get(offence));
  return own && Number(own.value);
};

/** The offences in the order that the spec asks for; those that a stage does not publish come last. */
const inOrder = (
  { spec }: Asked<OffencesSpec>,
  stages: readonly Stage[],
  offences: readonly Code[],
  language: Language,
): readonly Code[] => {
  const sort = parseColumnSort(spec.sort, [BY_NAME, ...stages.map(({ id }) => id)]);
  if (!sort) return offences;
  const stage = stages.find(({ id }) => id === sort.id);
  const byName = (a: Code, b: Code) =>
    collatorOf(language).compare(a.name[language], b.name[language]);
  const byValue = (a: Code, b: Code) => (valueAt(stage, a.id) ?? 0) - (valueAt(stage, b.id) ?? 0);
  return sortRows(offences, [
    {
      compare: stage ? byValue : byName,
      desc: sort.desc,
      isBlank: ({ id }) => stage !== undefined && valueAt(stage, id) === undefined,
    },
  ]);
};

/** Every figure by offence, and the printed totals. */
export const offenceFigures = (stages: readonly Stage[]): readonly Observation[] =>
  latestFirst([
    ...new Set(
      stages.flatMap(({ parts, total }) => [
        ...[...parts.values()].flatMap(restsOn),
        ...restsOn(total),
      ]),
    ),
  ]);

/** Gathers the figures by offence of every stage in the latest year that has any. */
export const answerOffences = (asked: Asked<OffencesSpec>): OffencesAnswer => {
  const { ground, records, spec, filter, verdicts } = asked;
  const scene = { cube: ground.cube, filter, verdicts };
  const steps = stepsOf(records.flows);
  const ids = steps.flatMap(({ counted }) =>
    [counted.cases, counted.persons].filter((id) => id !== undefined),
  );
  const year = latestYearOf(scene, ids);
  const stages =
    year === undefined
      ? []
      : steps.flatMap((step) => toStage(scene, year, spec.counts, step) ?? []);
  const shown = treeOf(ground.cube.dataset, OFFENCE).list.codes.filter(({ id }) =>
    stages.some(({ parts }) => parts.has(id)),
  );
  const figures = offenceFigures(stages);
  const values = stages.flatMap(({ parts }) => [...parts.values()].flatMap(restsOn));
  const share = shareOf(asked, stages);
  return {
    asked,
    badge: shown.length === 0 ? 'none' : narrowingOf(filter, []),
    lead: share?.from ?? figures.slice(0, 1),
    isEmpty: shown.length === 0,
    year,
    stages,
    offences: {
      zh: inOrder(asked, stages, shown, 'zh'),
      en: inOrder(asked, stages, shown, 'en'),
    },
    most: Math.max(1, ...values.map(({ value }) => Number(value))),
    share,
  };
};
