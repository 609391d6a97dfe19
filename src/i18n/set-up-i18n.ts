import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../domain/language';
import { loadedWords } from './add-words';
import { forgetTexts } from './words';

/** Starts i18next with the words that are loaded so far, in both languages. Words are plain text: React escapes them, so i18next does not. */
export const setUpI18n = (language: Language) => {
  void i18next.use(initReactI18next).init({
    lng: language,
    resources: loadedWords(),
    fallbackLng: false,
    defaultNS: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  forgetTexts();
  return i18next;
};
