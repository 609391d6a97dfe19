import { type Breakdown, breakDown, splitsOf } from '../../crossfilter/break-down';
import { chooseTiles, MOST_TILES } from '../../crossfilter/choose-tiles';
import { narrowingOf } from '../../crossfilter/filter';
import { type SplitSelection, splitSelection } from '../../crossfilter/split-selection';
import type { Answer, Asked } from '../exhibit';
import { findSelected, type SelectedParts } from './find-selected';
import type { BreakdownSpec } from './spec';

/**
 * The indicator that is broken down, by which of its `dimensions`, and what a click on a part means for the filter;
 * `breakdown` is undefined where nothing is published. `possible` are those of the dimensions by which something is
 * published under the filter, `selected` what the filter selects of the parts, `notIn` the latest year that the filter
 * allows, where it has no such breakdown, `end` the value at the end of the bars where another answer stands beside it.
 */
export interface BreakdownAnswer extends Answer<BreakdownSpec> {
  readonly indicator: string;
  readonly dimensions: readonly string[];
  readonly possible: readonly string[];
  readonly breakdown: Breakdown | undefined;
  readonly selection: SplitSelection | undefined;
  readonly selected: SelectedParts;
  readonly notIn: number | undefined;
  readonly end?: number | undefined;
}

/** The indicator to break down: the first chosen one that has a breakdown, else the first chosen one, or the key figure with the most recent breakdown. */
const chooseIndicator = ({ ground, spec, filter, verdicts }: Asked<BreakdownSpec>): string => {
  const { dataset } = ground.cube;
  const timeOf = (id: string): string =>
    splitsOf(dataset, id).reduce((last, split) => {
      const time = breakDown(ground.cube, filter, id, split)?.time ?? '';
      return time > last ? time : last;
    }, '');
  const chosen = spec.indicators.find((id) => timeOf(id) !== '');
  if (chosen !== undefined) return chosen;
  const [first] = spec.indicators;
  if (first !== undefined && !spec.orOther) return first;
  const [recent] = chooseTiles(dataset.indicators, verdicts, MOST_TILES)
    .map(({ indicator }) => ({ id: indicator.id, time: timeOf(indicator.id) }))
    .filter(({ time }) => time !== '')
    .toSorted((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : 0));
  return recent?.id ?? '';
};

/** Breaks down the first indicator that can be, in the latest year that the filter allows; by another dimension where nothing is published by the one asked for. */
export const answerBreakdown = (asked: Asked<BreakdownSpec>): BreakdownAnswer => {
  const { ground, spec, filter } = asked;
  const { cube, years } = ground;
  const indicator = chooseIndicator(asked);
  const dimensions = splitsOf(cube.dataset, indicator);
  const possible = dimensions.filter((each) => breakDown(cube, filter, indicator, each));
  const split = possible.find((each) => each === spec.split) ?? possible[0] ?? dimensions[0];
  const breakdown = split ? breakDown(cube, filter, indicator, split) : undefined;
  const selection = splitSelection(cube.dataset, filter, split);
  const selected = findSelected(asked, breakdown, selection);
  const { whole, parts = [] } = breakdown ?? {};
  const total = whole ? [whole] : [];
  const named = [...selected.parts, ...selected.wider];
  const latest = Math.min(filter.to ?? years.last, years.last);
  return {
    asked,
    badge: breakdown ? narrowingOf(filter, selection ? [selection.dimension] : []) : 'none',
    lead: named.length > 0 ? [...named, ...total] : whole ? total : parts,
    isEmpty: breakdown === undefined,
    indicator,
    dimensions,
    possible,
    breakdown,
    selection,
    selected,
    notIn: breakdown && Number(breakdown.time) < latest ? latest : undefined,
  };
};
