import { useMemo, useSyncExternalStore } from 'react';
import lean from './i18next';

const languageNow = (): string => lean.language;

/** The words of a subject in the language of the interface; renders again when that changes. */
export const useTranslation = (subject = '') => {
  const language = useSyncExternalStore(lean.subscribe, languageNow, languageNow);
  return useMemo(() => ({ t: lean.getFixedT(language, subject), i18n: lean }), [language, subject]);
};

/** Nothing has to be told to React: `useTranslation` knows where the words are. */
export const initReactI18next = {};
