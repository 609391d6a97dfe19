import type { Language } from '../domain/language';
import { formatSection } from './format-place';

const IN_ORDER = new Intl.Collator('en', { numeric: true });

/** Headings as one list in their order, each once: 一（一）、一（二） / sections 1.1, 1.2. */
export const formatSections = (language: Language, sections: readonly string[]): string => {
  const own = [...new Set(sections)].toSorted((a, b) => IN_ORDER.compare(a, b));
  const words = own.map((section) => formatSection(language, section));
  if (language === 'zh') return words.join('、');
  const numbered = words.filter((each) => each.startsWith('section '));
  const others = words.filter((each) => !each.startsWith('section '));
  const numbers = numbered.map((each) => each.slice('section '.length).replace(', box', ' box'));
  const named =
    numbers.length === 0 ? [] : [`section${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}`];
  return [...others, ...named].join('; ');
};
