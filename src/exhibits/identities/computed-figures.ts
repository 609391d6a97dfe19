import type { CheckedIdentity } from '../../domain/evaluate-identity';
import type { Observation } from '../../domain/observation';
import { coarsestStep, sumFigures } from '../../domain/sum-figures';
import type { ShownFigure } from '../../wording/format-figure';

/** A computed value, known no finer than the coarsest of the figures that it comes from; exact where it comes from none. */
const toComputed = (value: string, figures: readonly Observation[]): ShownFigure => ({
  value,
  step: coarsestStep(figures),
});

/** A whole that is a constant, which is exact. */
export const constantFigure = (value: string): ShownFigure => toComputed(value, []);

/** The parts together, with the documents that count as parts. */
export const sumOfParts = ({ partsSide, parts }: CheckedIdentity): ShownFigure =>
  toComputed(partsSide.value, parts);

/** How far whole and parts are from one another, without a sign. */
export const differenceOf = ({ difference = '0', whole, parts }: CheckedIdentity): ShownFigure =>
  toComputed(difference.replace(/^-/, ''), whole ? [whole, ...parts] : parts);

/** The parts together with the hedge that they force on their sum; undefined where their hedges contradict one another. */
export const hedgedSumOfParts = (checked: CheckedIdentity): ShownFigure | undefined => {
  const { parts } = checked;
  if (parts.length === 0) return sumOfParts(checked);
  const sum = sumFigures(parts);
  return sum && { ...sumOfParts(checked), hedge: sum.hedge };
};

/** The share that the values give, to the digit that it was worked out to; undefined where the identity is of no share. */
export const recomputedShare = ({ recomputed }: CheckedIdentity): ShownFigure | undefined =>
  recomputed === undefined
    ? undefined
    : { value: recomputed, step: recomputed.replace(/\d(?=.*\d)/g, '0').replace(/\d$/, '1') };
