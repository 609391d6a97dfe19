import type { Language } from '../domain/language';

const UNITS = ['B', 'kB', 'MB'] as const;
const STEP = 1000;

/** A size as readers know it, to two digits: "840 B", "12 kB", "1.3 MB". The same in both languages but for the space. */
export const formatBytes = (language: Language, bytes: number): string => {
  const at = bytes < STEP ? 0 : bytes < STEP * STEP ? 1 : 2;
  const size = bytes / STEP ** at;
  const number = at > 0 && size < 10 ? size.toFixed(1) : String(Math.round(size));
  return `${number}${language === 'zh' ? '' : ' '}${UNITS[at]}`;
};
