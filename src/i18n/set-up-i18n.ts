import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../domain/language';
import { addWaitingWords } from './add-words';
import { RESOURCES } from './resources';

/** Starts i18next with both languages on board. Words are plain text: React escapes them, so i18next does not. */
export const setUpI18n = (language: Language) => {
  void i18next.use(initReactI18next).init({
    lng: language,
    resources: RESOURCES,
    fallbackLng: false,
    defaultNS: 'app',
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  addWaitingWords();
  return i18next;
};
