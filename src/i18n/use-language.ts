import { useTranslation } from 'react-i18next';
import type { Language } from '../domain/language';

/** The language of the interface. */
export const useLanguage = (): Language => {
  const { i18n } = useTranslation();
  return i18n.language === 'zh' ? 'zh' : 'en';
};
