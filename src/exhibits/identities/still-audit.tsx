import type { Dataset } from '../../domain/dataset';
import type { CheckedIdentity } from '../../domain/evaluate-identity';
import type { Language } from '../../domain/language';
import { BothLanguages, inBoth } from '../both-languages';
import type { IdentitiesAnswer } from './answer';
import { identityTitle } from './identity-names';
import { outcomeWords } from './identity-words';
import type { IdentityOutcome } from './outcome';
import { textsIn } from './subject';

/** What is counted, the best first: the equalities, the bounds, and what went wrong with either. Those that cannot fail prove nothing. */
const COUNTED: readonly Exclude<IdentityOutcome, 'trivial'>[] = [
  'exact',
  'rounding',
  'remainder',
  'holds',
  'undecidable',
  'off',
];

/** Identities that there is room for with a second language beneath. */
const MOST_OF_BOTH = 2;

interface FindingProps {
  readonly dataset: Dataset;
  readonly checked: CheckedIdentity;
  readonly languages: readonly Language[];
}

const Finding = ({ dataset, checked, languages }: FindingProps) => (
  <li
    className={`border-s-4 ps-[0.8em] ${checked.verdict === 'off' ? 'border-selected' : 'border-strong'}`}
  >
    <BothLanguages
      languages={languages}
      className="still-lead font-semibold"
      words={inBoth((language) => identityTitle(dataset, checked, language))}
    />
    <BothLanguages
      languages={languages}
      words={inBoth((language) => outcomeWords({ dataset, language }, checked))}
    />
  </li>
);

interface StillAuditProps {
  readonly answer: IdentitiesAnswer;
  readonly languages: readonly Language[];
}

const Counts = ({ answer: { counts }, languages }: StillAuditProps) => (
  <ul className="grid grid-cols-6 gap-[1em]">
    {COUNTED.map((verdict) => (
      <li
        key={verdict}
        className={`border-t-4 pt-[0.4em] leading-[1.25] ${verdict === 'off' && counts.off > 0 ? 'border-selected' : 'border-strong'}`}
      >
        <span className="still-number block font-semibold">{counts[verdict]}</span>
        <BothLanguages
          languages={languages}
          className={languages.length > 1 ? '' : 'still-figure-name'}
          words={inBoth((language) => textsIn(language)(`outcome.${verdict}`))}
        />
      </li>
    ))}
  </ul>
);

/** How the checks came out, and each place where the source contradicts itself. */
export const StillAudit = ({ answer, languages }: StillAuditProps) => {
  const { asked, listed, unlisted } = answer;
  const findings = languages.length > 1 ? listed.slice(0, MOST_OF_BOTH) : listed;
  const count = unlisted + listed.length - findings.length;
  return (
    <div
      className={`flex min-h-0 flex-1 flex-col justify-evenly ${languages.length > 1 ? 'still-both' : ''}`}
    >
      <Counts answer={answer} languages={languages} />
      <ul
        className={`grid gap-[0.8em] ${languages.length > 1 ? 'leading-[1.25]' : 'still-lead leading-[1.35]'}`}
      >
        {findings.map(({ checked }) => (
          <Finding
            key={checked.identity.id}
            dataset={asked.ground.cube.dataset}
            checked={checked}
            languages={languages}
          />
        ))}
      </ul>
      {count > 0 ? (
        <p className="still-note text-ink-muted">
          <BothLanguages
            languages={languages}
            words={inBoth((language) => textsIn(language)('more', { count }))}
          />
        </p>
      ) : null}
    </div>
  );
};
