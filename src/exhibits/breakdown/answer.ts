import { type Breakdown, breakDown, splitsOf } from '../../crossfilter/break-down';
import { chooseTiles, MOST_TILES } from '../../crossfilter/choose-tiles';
import { narrowingOf } from '../../crossfilter/filter';
import { type SplitSelection, splitSelection } from '../../crossfilter/split-selection';
import type { Answer, Asked } from '../exhibit';
import type { BreakdownSpec } from './spec';

/** The indicator that is broken down, by which of its `dimensions`, and what a click on a part means for the filter; `breakdown` is undefined where nothing is published. */
export interface BreakdownAnswer extends Answer<BreakdownSpec> {
  readonly indicator: string;
  readonly dimensions: readonly string[];
  readonly breakdown: Breakdown | undefined;
  readonly selection: SplitSelection | undefined;
}

/** The indicator to break down: the first chosen one that has a breakdown, else the first chosen one, or the key figure with the most recent breakdown. */
const chooseIndicator = ({ ground, spec, filter, verdicts }: Asked<BreakdownSpec>): string => {
  const { dataset } = ground.cube;
  const timeOf = (id: string): string => {
    const [split] = splitsOf(dataset, id);
    return (split && breakDown(ground.cube, filter, id, split)?.time) || '';
  };
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

/** Breaks down the first indicator that can be, in the latest year that the filter allows. */
export const answerBreakdown = (asked: Asked<BreakdownSpec>): BreakdownAnswer => {
  const { ground, spec, filter } = asked;
  const { cube } = ground;
  const indicator = chooseIndicator(asked);
  const dimensions = splitsOf(cube.dataset, indicator);
  const split = dimensions.find((each) => each === spec.split) ?? dimensions[0];
  const breakdown = split ? breakDown(cube, filter, indicator, split) : undefined;
  const selection = splitSelection(cube.dataset, filter, split);
  const { whole, parts = [] } = breakdown ?? {};
  return {
    asked,
    badge: breakdown ? narrowingOf(filter, selection ? [selection.dimension] : []) : 'none',
    lead: whole ? [whole] : parts,
    isEmpty: breakdown === undefined,
    indicator,
    dimensions,
    breakdown,
    selection,
  };
};
