import { render } from '@testing-library/react';
import i18next from 'i18next';
import type { ReactElement } from 'react';
import type { Language } from '../../src/domain/language';
import { setUpI18n } from '../../src/i18n/set-up-i18n';

/** Renders in one language of the interface. */
export const renderIn = async (language: Language, element: ReactElement) => {
  if (!i18next.isInitialized) setUpI18n(language);
  await i18next.changeLanguage(language);
  return render(element);
};
