import type { Dataset } from '../../domain/dataset';
import { type CheckedIdentity, evaluateIdentity } from '../../domain/evaluate-identity';
import type { Identity, Relation } from '../../domain/identity';
import { sortRows } from '../sort-rows';
import { IDENTITY_OUTCOMES, outcomeOf } from './outcome';

/** Sums say most, whole numbers least. */
const RELATIONS: readonly Relation[] = [
  'sum',
  'share',
  'equal',
  'at-most',
  'at-least',
  'whole-number',
];

const by = (rank: (checked: CheckedIdentity) => number) => ({
  compare: (a: CheckedIdentity, b: CheckedIdentity) => rank(a) - rank(b),
});

const evaluateAll = (
  dataset: Dataset,
  identities: readonly Identity[],
): readonly CheckedIdentity[] =>
  sortRows(
    identities.map((identity) => evaluateIdentity(identity, dataset)),
    [
      by((checked) => IDENTITY_OUTCOMES.indexOf(outcomeOf(checked))),
      by(({ identity }) => RELATIONS.indexOf(identity.relation)),
      by(({ whole, parts }) => {
        const indicator = dataset.indicatorById.get(whole?.indicator ?? parts[0]?.indicator ?? '');
        return indicator?.order ?? Number.MAX_SAFE_INTEGER;
      }),
    ],
  );

const known = new WeakMap<
  readonly Identity[],
  { readonly dataset: Dataset; readonly checked: readonly CheckedIdentity[] }
>();

/**
 * All identities with their verdicts, contradictions first and those that cannot fail last, then by relation and in the
 * order of the report. The same objects for the same dataset, so that a letter typed into a search costs no arithmetic.
 */
export const checkIdentities = (
  dataset: Dataset,
  identities: readonly Identity[],
): readonly CheckedIdentity[] => {
  const before = known.get(identities);
  if (before?.dataset === dataset) return before.checked;
  const checked = evaluateAll(dataset, identities);
  known.set(identities, { dataset, checked });
  return checked;
};
