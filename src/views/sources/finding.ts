import type { Cube, Verdicts } from '../../crossfilter/apply-filter';
import type { Filter } from '../../crossfilter/filter';
import { listFigures } from '../../crossfilter/list-figures';
import { rememberLast } from '../../domain/remember';
import type { Language } from '../../domain/language';
import { countWords } from '../../exhibits/register';
import { documentsOf } from '../../exhibits/sources/find-documents';
import { wordsIn } from '../../i18n/words';
import type { Finding } from '../chapter-page';
import './words';

/** How many figures come from documents of each grade, and how many documents the figures cite: one may cite two. */
interface Grades {
  readonly figures: number;
  readonly documents: number;
  readonly official: number;
  readonly press: number;
  readonly secondary: number;
}

/** Counts the figures inside the filter by the grade of the document that each is from. */
export const countGrades = rememberLast(
  (verdicts: Verdicts, cube: Cube, filter: Filter): Grades => {
    const { inside } = listFigures(cube, filter, verdicts);
    const { sourceById } = cube.dataset;
    const grades = { official: 0, press: 0, secondary: 0 };
    for (const { observation } of inside) {
      const grade = sourceById.get(observation.source.id)?.evidence;
      if (grade) grades[grade] += 1;
    }
    const documents = new Set(inside.flatMap(({ observation }) => documentsOf(observation)));
    return { ...grades, figures: inside.length, documents: documents.size };
  },
);

/** The finding at the head: how much of what is shown comes from the authorities themselves. Undefined where the filter leaves no figure. */
export const sourcesFinding = (grades: Grades, language: Language): Finding | undefined => {
  const { figures, documents, official, press, secondary } = grades;
  if (figures === 0) return undefined;
  const t = wordsIn('sourcesView', language);
  const count = (number: number) => countWords(number, language);
  return {
    headline: t('finding', {
      count: figures,
      number: count(figures),
      documents: count(documents),
      official: count(official),
    }),
    detail: t('detail', { press: count(press), secondary: count(secondary) }),
    figures: [],
  };
};
