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

/** The page's title in the browser's tab and history: what the view shows. */
const usePageTitle = (title: string): void => {
  useEffect(() => {
    document.title = title;
  }, [title]);
};

/** Sets language, theme and title of the page as the link asks. `dataset` names the codes of the filter in the title. */
export const usePage = (dataset: Dataset, state: ViewState): Language => {
  const { t } = useTranslation('app');
  const { view, filter, theme, present } = state;
  const language = usePageLanguage(state.language);
  usePageTheme(theme ?? (present ? 'contrast' : undefined));
  const title = t('title', {
    sentence: formatFilter(language, dataset, filter),
    name: PRODUCT_NAME[language],
  });
  const [first] = VIEWS;
  const own = VIEWS.find(({ name }) => name === view);
  usePageTitle(own && own !== first ? `${own.title[language]} · ${title}` : title);
  return language;
};
