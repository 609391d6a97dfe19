import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../domain/dataset';
import { LANGUAGE_TAG, type Language, preferredLanguage } from '../../domain/language';
import { formatFilter } from '../../wording/format-filter';
import { PRODUCT_NAME } from '../../provenance/product-name';
import { useBrowserValue } from '../../ui/use-live';
import type { ThemeName } from '../../url/page-state';
import { VIEWS } from '../../views/registry';
import type { ViewState } from '../../views/view-state';
import './words';

/** The language that the link asks for, else the browser's. Sets the words and `<html lang>`. */
const usePageLanguage = (chosen: Language | undefined): Language => {
  const { i18n } = useTranslation();
  const preferred = useBrowserValue(
    () => preferredLanguage(navigator.languages),
    // The build writes a page for each language, and the browser takes its own.
    (): Language => (i18n.language === 'zh' ? 'zh' : 'en'),
  );
  const language = chosen ?? preferred;
  useEffect(() => {
    document.documentElement.lang = LANGUAGE_TAG[language];
    if (i18n.language !== language) void i18n.changeLanguage(language);
  }, [i18n, language]);
  return language;
};

const DARK = '(prefers-color-scheme: dark)';

/** The theme that the link asks for, else the system's light or dark. Sets `data-theme` on the page. */
const usePageTheme = (chosen: ThemeName | undefined): void => {
  useEffect(() => {
    const media = window.matchMedia(DARK);
    const apply = () => {
      document.documentElement.dataset.theme = chosen ?? (media.matches ? 'dark' : 'light');
    };
    // On paper charts are light as well; they take their colors from the page when they are drawn.
    const applyPaper = () => {
      if (document.documentElement.dataset.theme === 'dark')
        document.documentElement.dataset.theme = 'light';
    };
    apply();
    media.addEventListener('change', apply);
    window.addEventListener('beforeprint', applyPaper);
    window.addEventListener('afterprint', apply);
    return () => {
      media.removeEventListener('change', apply);
      window.removeEventListener('beforeprint', applyPaper);
      window.removeEventListener('afterprint', apply);
    };
  }, [chosen]);
};

/** Sets language and theme of the page as the link asks. */
export const usePage = ({ language, theme, present }: ViewState): Language => {
  usePageTheme(theme ?? (present ? 'contrast' : undefined));
  return usePageLanguage(language);
};

/** Sets the page's title in the browser's tab and history: what is shown. `dataset` names the codes of the filter. */
export const useTitle = (dataset: Dataset, { view, filter }: ViewState, language: Language) => {
  const { t } = useTranslation('app');
  const sentence = formatFilter(language, dataset, filter);
  const title = t('title', { sentence, name: PRODUCT_NAME[language] });
  const [first] = VIEWS;
  const own = VIEWS.find(({ name }) => name === view);
  const full = own && own !== first ? `${own.title[language]} · ${title}` : title;
  useEffect(() => {
    document.title = full;
  }, [full]);
};
