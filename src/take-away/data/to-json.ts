import type { Language } from '../../domain/language';
import { sourceLineOf } from '../../exhibits/source-line-of';
import { type Taken, takenWords } from '../taken';

/** What an exhibit shows as records of the data contract, with what they are, where they stand and the documents that they cite. */
export const toJson = (taken: Taken): string => {
  const { exhibit, answer, address, today, languages } = taken;
  const { cube, edition } = answer.asked.ground;
  const observations = exhibit.observations(answer);
  const ids = new Set(observations.map(({ source }) => source.id));
  const inBoth = (say: (language: Language) => string) => ({ zh: say('zh'), en: say('en') });
  const content = {
    title: inBoth((language) => takenWords(taken, language).headline),
    source: inBoth((language) => sourceLineOf(exhibit, answer, language)),
    edition,
    address,
    accessed: today,
    language: languages[0],
    observations,
    sources: cube.dataset.sources.filter(({ id }) => ids.has(id)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
};
