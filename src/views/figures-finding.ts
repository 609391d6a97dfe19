import type { Filter } from '../crossfilter/filter';
import type { Language } from '../domain/language';
import type { Ground } from '../exhibits/exhibit';
import { resolveItem, type StripFigure } from '../exhibits/strips/resolve-item';
import { sayFigures } from '../exhibits/strips/words';
import type { Finding } from './chapter-page';

/** The figures that a view says first, and those that it says after them: as the cells of strips name them. */
export interface LeadFigures {
  readonly first: readonly string[];
  readonly next: readonly string[];
}

/** What leading figures find under a filter; undefined where it leaves none of them. */
export const figuresFinding = (
  ground: Ground,
  filter: Filter,
  { first, next }: LeadFigures,
  language: Language,
): Finding | undefined => {
  const inside = (items: readonly string[]): readonly StripFigure[] =>
    items
      .flatMap((item) => resolveItem(ground, filter, item))
      .filter(({ relation }) => relation === 'in');
  const most = first.length;
  const found = [...inside(first), ...inside(next)];
  const figures = found.slice(0, most);
  if (figures.length === 0) return undefined;
  const say = (some: readonly StripFigure[]) => sayFigures(ground, some, language);
  const others = found.slice(most);
  return {
    headline: say(figures),
    detail: others.length > 0 ? say(others) : undefined,
    figures: figures.flatMap(({ from }) => from),
  };
};
