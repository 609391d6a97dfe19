import type { Language } from '../domain/language';
import '../exhibits/notices';
import { wordsIn } from '../i18n/words';
import type { Dropped } from '../url/dropped';
import { quotable } from '../url/visible-text';
import './words';

/** How many parts are named. */
const MOST = 3;

/** What could not be read of the link of a show and of its deck, a line each; nothing where all could. */
export const linkWords = (
  link: readonly Dropped[],
  deck: readonly string[],
  language: Language,
): readonly string[] => {
  const t = wordsIn('notices', language);
  const rest = link.length - MOST;
  return [
    ...(link.length > 0 ? [t('link')] : []),
    ...link
      .slice(0, MOST)
      .map(({ key, value, reason }) =>
        t(`reason.${reason}`, { key: quotable(key), value: quotable(value) }),
      ),
    ...(rest > 0 ? [t('more', { count: rest })] : []),
    ...(deck.length > 0
      ? [
          wordsIn('show', language)('dropped', {
            parts: deck.slice(0, MOST).map(quotable).join(' '),
          }),
        ]
      : []),
  ];
};
