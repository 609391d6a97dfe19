import { usePage } from '../exhibits/exhibit-context';
import { useLanguage } from '../i18n/use-language';
import type { Finding } from './chapter-page';
import { figuresFinding, type LeadFigures } from './figures-finding';

/** What the leading figures of a view find under the filter of the page; undefined where it leaves none of them. */
export const useFiguresFinding = (lead: LeadFigures): Finding | undefined => {
  const { ground, filter } = usePage();
  const language = useLanguage();
  return figuresFinding(ground, filter, lead, language);
};
