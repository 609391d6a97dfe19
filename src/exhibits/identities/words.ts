import type { Language } from '../../domain/language';
import type { ExhibitWords } from '../exhibit';
import type { IdentitiesAnswer } from './answer';
import { identityTitle } from './identity-words';
import { textsIn } from './subject';

/** Says of the identities that the verdicts count how many are off, and names a single one. */
const findingOf = ({ found, counts, asked }: IdentitiesAnswer, language: Language): string => {
  const t = textsIn(language);
  const count = found.length;
  const off = found.find(({ checked }) => checked.verdict === 'off');
  if (!off) return t('finding.none', { count });
  if (counts.off > 1) return t('finding.off', { count, off: counts.off });
  const name = identityTitle(asked.ground.cube.dataset, off.checked, language);
  return t('finding.one', { count, name });
};

/** Headline and finding are of the same numbers: those of the identities inside the filter that the search finds. */
export const identitiesWords = (answer: IdentitiesAnswer, language: Language): ExhibitWords => {
  const { all, found, counts } = answer;
  const t = textsIn(language);
  const kicker = t('kicker');
  const frame = { kicker, subtitle: t('subtitle'), notes: [] };
  if (!all) return { ...frame, headline: t('headline.pending'), finding: kicker };
  if (found.length === 0) return { ...frame, headline: t('empty') };
  return {
    ...frame,
    headline: t(counts.off > 0 ? 'headline.off' : 'headline.none', {
      of: found.length,
      off: counts.off,
    }),
    finding: findingOf(answer, language),
  };
};
