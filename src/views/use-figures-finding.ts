import { usePage } from '../exhibits/exhibit-context';
import { resolveItem, type StripFigure } from '../exhibits/strips/resolve-item';
import { sayFigures } from '../exhibits/strips/words';
import { useLanguage } from '../i18n/use-language';
import type { Finding } from './chapter-page';

/** The figures that a view says first, and those that it says after them: as the cells of strips name them. */
export interface LeadFigures {
  readonly first: readonly string[];
  readonly next: readonly string[];
}

/** What the leading figures of a view find under the filter of the page; undefined where it leaves none of them. */
export const useFiguresFinding = ({ first, next }: LeadFigures): Finding | undefined => {
  const { ground, filter } = usePage();
  const language = useLanguage();
  const inside = (items: readonly string[]): readonly StripFigure[] =>
    items
      .flatMap((item) => resolveItem(ground, filter, item))
      .filter(({ relation }) => relation === 'in');
  const most = first.length;
  const found = [...inside(first), ...inside(next)];
  const figures = found.slice(0, most);
  const time = figures[0]?.time;
  if (time === undefined) return undefined;
  const say = (some: readonly StripFigure[]) => sayFigures(ground, some, time, language);
  const others = found.slice(most);
  return {
    headline: say(figures),
    detail: others.length > 0 ? say(others) : undefined,
    figures: figures.flatMap(({ from }) => from),
  };
};
