import { useTranslation } from 'react-i18next';
import { IDENTITY_VERDICTS, type IdentityVerdict } from '../domain/evaluate-identity';
import { verdictSign } from './identities/verdict-badge';
import { chooseProps } from '../ui/choose-props';

interface VerdictChipsProps {
  /** How many identities there are of each verdict, the other conditions applied. */
  readonly counts: Readonly<Record<IdentityVerdict, number>>;
  readonly selected: readonly string[];
  /** An empty list stands for all. */
  readonly onSelect: (verdicts: readonly string[]) => void;
}

const LOOK =
  'inline-flex min-h-7 items-center gap-1 rounded-full border border-hairline px-2.5 text-12 text-ink hover:border-strong aria-pressed:border-selected aria-pressed:bg-selected-soft aria-pressed:font-semibold aria-pressed:text-selected pointer-coarse:min-h-11';

/** What a click on a verdict selects: it alone, or nothing where it alone is selected; with `adds` it joins or leaves the others. */
export const toggleVerdict = (
  selected: readonly string[],
  verdict: string,
  adds: boolean,
): readonly string[] => {
  const has = selected.includes(verdict);
  if (adds) return has ? selected.filter((each) => each !== verdict) : [...selected, verdict];
  return has && selected.length === 1 ? [] : [verdict];
};

/** The verdicts with their counts, as filters. */
export const VerdictChips = ({ counts, selected, onSelect }: VerdictChipsProps) => {
  const { t } = useTranslation('identities');
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <div role="group" aria-label={t('verdicts')} className="flex flex-wrap gap-1.5">
      <button
        type="button"
        aria-pressed={selected.length === 0}
        className={LOOK}
        onClick={() => onSelect([])}
      >
        {t('all')} <span className="tabular-nums">{all}</span>
      </button>
      {IDENTITY_VERDICTS.map((verdict) => (
        <button
          key={verdict}
          type="button"
          aria-pressed={selected.includes(verdict)}
          className={LOOK}
          {...chooseProps((adds) => onSelect(toggleVerdict(selected, verdict, adds)))}
        >
          <span aria-hidden="true">{verdictSign(verdict)}</span>
          {t(`verdict.${verdict}`)} <span className="tabular-nums">{counts[verdict]}</span>
        </button>
      ))}
    </div>
  );
};
