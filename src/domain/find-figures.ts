import { ALL } from './codelist';
import { type Dataset, isCodeWithin, treeOf } from './dataset';
import type { Observation } from './observation';

/** Figures of an indicator, whatever the year: those of these codes, or of whatever part a right has. */
export interface FigureQuery {
  readonly indicator: string;
  readonly codes?: Readonly<Record<string, string>> | undefined;
}

type Known = Pick<Dataset, 'trees' | 'indicatorById' | 'observationsOf'>;

const hasSameCodes = (codes: Observation['codes'], own: Observation['codes']): boolean =>
  Object.keys(codes).length === Object.keys(own).length &&
  Object.entries(own).every(([dimension, code]) => codes[dimension] === code);

/** The right that one code is or implies. */
const rightOfCode = (dataset: Known, dimension: string, code: string): string | undefined =>
  dimension === 'right' ? code : treeOf(dataset, dimension).byId.get(code)?.implies?.right;

/** True for a part that one code makes, which is the right itself or implies it. */
const isPartOf = (dataset: Known, { codes }: Observation, right: string): boolean => {
  const [first, ...others] = Object.entries(codes);
  return first !== undefined && others.length === 0 && rightOfCode(dataset, ...first) === right;
};

/**
 * The figures that a query means beside a right, of all years. With codes: the figures of just these. Of all rights: the
 * total. Of one right: the total where the indicator is about it alone or about a kind of it, else the parts of that right,
 * which are several where codes imply it (offences).
 */
export const findFigures = (
  dataset: Known,
  { indicator, codes }: FigureQuery,
  right: string,
): readonly Observation[] => {
  const own = dataset.observationsOf.get(indicator) ?? [];
  if (codes) return own.filter((each) => hasSameCodes(each.codes, codes));
  const totals = own.filter((each) => Object.keys(each.codes).length === 0);
  const known = dataset.indicatorById.get(indicator);
  const isAbout =
    known !== undefined && !known.rights && isCodeWithin(dataset, 'right', known.right, right);
  return right === ALL || isAbout ? totals : own.filter((each) => isPartOf(dataset, each, right));
};
