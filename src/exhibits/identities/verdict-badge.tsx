import { useTranslation } from 'react-i18next';
import type { CheckedIdentity } from '../../domain/evaluate-identity';
import type { Relation } from '../../domain/identity';
import { Explained } from '../../provenance/explained';
import type { MarkName } from '../../provenance/mark-name';
import { type IdentityOutcome, outcomeOf } from './outcome';

/** Says without color what the words say. */
const SIGNS: Readonly<Record<IdentityOutcome, string>> = {
  off: '≠',
  undecidable: '?',
  remainder: '…',
  rounding: '≈',
  exact: '=',
  holds: '≤',
  trivial: '∴',
};

const BOUND_SIGNS: Readonly<Partial<Record<Relation, string>>> = {
  'at-most': '≥',
  'at-least': '≤',
  'whole-number': '∈',
};

/** The sign of an outcome; a bound that holds has that of its formula. */
export const outcomeSign = (outcome: IdentityOutcome, relation?: Relation): string =>
  (outcome === 'holds' && relation && BOUND_SIGNS[relation]) || SIGNS[outcome];

/** An outcome as sign and word; the gravest is inverted. */
const VerdictBadge = ({ checked }: { readonly checked: CheckedIdentity }) => {
  const { t } = useTranslation('identities');
  const outcome = outcomeOf(checked);
  const look =
    outcome === 'off'
      ? 'border-ink bg-ink text-paper font-semibold'
      : outcome === 'exact' || outcome === 'holds' || outcome === 'trivial'
        ? 'border-hairline text-ink-muted'
        : 'border-strong text-ink';
  return (
    <span
      className={`inline-flex items-center gap-1 whitespace-nowrap rounded-full border px-2 text-12 leading-5 ${look}`}
    >
      <span aria-hidden="true" className="inline-block w-3 text-center font-semibold">
        {outcomeSign(outcome, checked.identity.relation)}
      </span>
      {t(`verdict.${outcome}`)}
    </span>
  );
};

/** What explains an outcome; one that cannot be otherwise says so by its name. */
export const OUTCOME_MARKS: Readonly<Partial<Record<IdentityOutcome, MarkName>>> = {
  off: 'conflict',
  undecidable: 'undecided',
  remainder: 'remainder',
  rounding: 'rounding',
  exact: 'exact',
  holds: 'holds',
};

/** An outcome that opens what it means. */
export const ExplainedVerdict = ({ checked }: { readonly checked: CheckedIdentity }) => {
  const mark = OUTCOME_MARKS[outcomeOf(checked)];
  const badge = <VerdictBadge checked={checked} />;
  return mark ? <Explained mark={mark}>{badge}</Explained> : badge;
};
