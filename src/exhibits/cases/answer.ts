import { narrowingOf } from '../../crossfilter/filter';
import type { Observation } from '../../domain/observation';
import type { Answer, Asked } from '../exhibit';
import { type Case, selectCases } from './select-cases';
import type { CasesSpec } from './spec';

/** Unit in which amounts of cases may be set beside one another. */
const MONEY = 'CNY';

/** A case with its figures, in the order in which the data tell them. */
export interface ShownCase {
  readonly own: Case;
  readonly figures: readonly Observation[];
}

/** The cases that are shown. `unknown` is the id of one that was asked for and that the data do not have; `largest` the largest amount of money among their figures. */
export interface CasesAnswer extends Answer<CasesSpec> {
  readonly cases: readonly ShownCase[];
  readonly unknown: string | undefined;
  readonly largest: Observation | undefined;
}

const largestOf = (
  { ground }: Asked<CasesSpec>,
  cases: readonly ShownCase[],
): Observation | undefined =>
  cases
    .flatMap(({ figures }) => figures)
    .filter(({ indicator }) => ground.cube.dataset.indicatorById.get(indicator)?.unit === MONEY)
    .toSorted((a, b) => Number(b.value) - Number(a.value))
    .at(0);

const toAnswer = (
  asked: Asked<CasesSpec>,
  cases: readonly ShownCase[],
  unknown: string | undefined,
): CasesAnswer => {
  const largest = largestOf(asked, cases);
  return {
    asked,
    badge: cases.length === 0 ? 'none' : narrowingOf(asked.filter, []),
    lead: largest ? [largest] : cases.flatMap(({ figures }) => figures).slice(0, 1),
    isEmpty: cases.length === 0,
    cases,
    unknown,
    largest,
  };
};

/** Finds the cases that the filter concerns; only the opened one, where the data have it. */
export const answerCases = (asked: Asked<CasesSpec>): CasesAnswer => {
  const { ground, records, spec, filter } = asked;
  const { dataset } = ground.cube;
  const all = records.cases ?? [];
  const isKnown = all.some(({ id }) => id === spec.open);
  const selected = selectCases(dataset, all, filter, spec.system);
  const shown = isKnown ? selected.filter(({ id }) => id === spec.open) : selected;
  const cases = shown.map((own) => ({
    own,
    figures: own.figures.flatMap((id) => dataset.observationByReference.get(id) ?? []),
  }));
  return toAnswer(asked, cases, isKnown || all.length === 0 ? undefined : spec.open);
};

/** The answer with one of its cases, by its number from 0. */
export const onlyCase = ({ asked, cases, unknown }: CasesAnswer, at: number): CasesAnswer =>
  toAnswer(asked, cases.slice(at, at + 1), unknown);
