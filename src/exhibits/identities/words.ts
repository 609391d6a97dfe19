import type { Language } from '../../domain/language';
import type { ExhibitWords } from '../exhibit';
import type { IdentitiesAnswer } from './answer';
import { identityTitle } from './identity-names';
import { textsIn } from './subject';

type Counts = Readonly<Record<string, number>>;

const countAll = (counts: Counts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

const equalityWords = ({ tally, counts }: IdentitiesAnswer, language: Language): string => {
  const t = textsIn(language);
  const count = countAll(tally.equalities);
  const { exact, rounding } = counts;
  if (exact === count) return t('tally.equalitiesAll', { count });
  return rounding > 0
    ? t('tally.rounded', { count, exact, rounding })
    : t('tally.equalities', { count, exact });
};

const boundWords = ({ tally, counts }: IdentitiesAnswer, language: Language): string => {
  const t = textsIn(language);
  const count = countAll(tally.bounds);
  return counts.holds === count
    ? t('tally.boundsAll', { count })
    : t('tally.bounds', { count, hold: counts.holds });
};

/** What the checks prove: how many equalities are exact or within rounding, and how many bounds hold. */
const tallyWords = (answer: IdentitiesAnswer, language: Language): string => {
  const { equalities, bounds } = answer.tally;
  return [
    ...(countAll(equalities) > 0 ? [equalityWords(answer, language)] : []),
    ...(countAll(bounds) > 0 ? [boundWords(answer, language)] : []),
  ].join(textsIn(language)('tally.and'));
};

/** Says of the identities that count how many are off, and names a single one. */
const findingOf = (
  { found, counts, asked }: IdentitiesAnswer,
  count: number,
  language: Language,
): string => {
  const t = textsIn(language);
  const off = found.find(({ checked }) => checked.verdict === 'off' && !checked.identity.trivial);
  if (!off) return t('finding.none', { count });
  if (counts.off > 1) return t('finding.off', { count, off: counts.off });
  const name = identityTitle(asked.ground.cube.dataset, off.checked, language);
  return t('finding.one', { count, name });
};

/**
 * Headline and finding are of the same numbers: those of the identities inside the filter that the search finds, without
 * those that cannot fail, which prove nothing.
 */
export const identitiesWords = (answer: IdentitiesAnswer, language: Language): ExhibitWords => {
  const { all, found, counts } = answer;
  const { trivial } = counts;
  const t = textsIn(language);
  const kicker = t('kicker');
  const frame = { kicker, subtitle: t('subtitle'), notes: [] };
  if (!all) return { ...frame, headline: t('headline.pending'), finding: kicker };
  if (found.length === 0) return { ...frame, headline: t('empty') };
  const of = found.length - trivial;
  if (of === 0) return { ...frame, headline: t('headline.trivial', { count: trivial }) };
  const proved = of > 1 ? [tallyWords(answer, language)] : [];
  const join = (first: string) => [first, ...proved].join(t('tally.after'));
  return {
    ...frame,
    headline: join(
      t(counts.off > 0 ? 'headline.off' : 'headline.none', { count: of, off: counts.off }),
    ),
    finding: join(findingOf(answer, of, language)),
    notes: trivial > 0 ? [t('trivialNote', { count: trivial })] : [],
  };
};
