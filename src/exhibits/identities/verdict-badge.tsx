import { useTranslation } from 'react-i18next';
import type { IdentityVerdict } from '../../domain/identity-verdict';
import type { Relation } from '../../domain/identity';

/** Says without color what the words say. */
const SIGNS: Readonly<Record<IdentityVerdict, string>> = {
  off: '≠',
  undecidable: '?',
  remainder: '…',
  rounding: '≈',
  exact: '=',
};

/** The sign of a verdict; an upper limit that holds is no equality. */
export const verdictSign = (verdict: IdentityVerdict, relation?: Relation): string =>
  relation === 'at-most' && (verdict === 'exact' || verdict === 'rounding') ? '≤' : SIGNS[verdict];

interface VerdictBadgeProps {
  readonly verdict: IdentityVerdict;
  readonly relation: Relation;
}

/** A verdict as sign and word; the gravest is inverted. */
export const VerdictBadge = ({ verdict, relation }: VerdictBadgeProps) => {
  const { t } = useTranslation('identities');
  const look =
    verdict === 'off'
      ? 'border-ink bg-ink text-paper font-semibold'
      : verdict === 'exact'
        ? 'border-hairline text-ink-muted'
        : 'border-strong text-ink';
  return (
    <span
      className={`inline-flex items-center gap-1 whitespace-nowrap rounded-full border px-2 text-12 leading-5 ${look}`}
    >
      <span aria-hidden="true" className="inline-block w-3 text-center font-semibold">
        {verdictSign(verdict, relation)}
      </span>
      {t(`verdict.${verdict}`)}
    </span>
  );
};
