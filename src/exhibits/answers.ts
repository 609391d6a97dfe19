import { applyFilter, type Cube, type Verdicts } from '../crossfilter/apply-filter';
import type { Filter } from '../crossfilter/filter';
import type { Language } from '../domain/language';
import type { Answer, Asked, Exhibit, ExhibitWords, Ground, Records } from './exhibit';
import type { AnySpec } from './spec';

/** Filters and answers that are remembered for one dataset or ground: those of a page, its last steps, and a whole deck. */
const MOST_VERDICTS = 24;
const MOST_ANSWERS = 160;

/** Remembers the last `most` results, by key; the one not asked for the longest goes first. */
const remember = <T>(cache: Map<string, T>, key: string, most: number, make: () => T): T => {
  const known = cache.get(key) ?? make();
  cache.delete(key);
  cache.set(key, known);
  const [oldest] = cache.keys();
  if (cache.size > most && oldest !== undefined) cache.delete(oldest);
  return known;
};

const verdictsByCube = new WeakMap<Cube, Map<string, Verdicts>>();

/** What a filter makes of every indicator; the same object for the same filter. */
export const verdictsOf = (cube: Cube, filter: Filter): Verdicts => {
  const cache = verdictsByCube.get(cube) ?? new Map<string, Verdicts>();
  verdictsByCube.set(cube, cache);
  return remember(cache, JSON.stringify(filter), MOST_VERDICTS, () => applyFilter(cube, filter));
};

const answersByGround = new WeakMap<Ground, Map<string, Answer>>();

const isSameRecords = (a: Records, b: Records): boolean =>
  Object.entries(b).every(([name, records]) => a[name as keyof Records] === records);

/** What is asked for, with everything that an answer rests on. */
export const ask = <S extends AnySpec>(
  ground: Ground,
  records: Records,
  spec: S,
  filter: Filter,
): Asked<S> => ({ ground, records, spec, filter, verdicts: verdictsOf(ground.cube, filter) });

/** The answer of an exhibit; the same object for the same spec, filter and records, so that nothing is drawn again. */
export const answerOf = (
  exhibit: Exhibit,
  ground: Ground,
  records: Records,
  spec: AnySpec,
  filter: Filter,
): Answer => {
  const cache = answersByGround.get(ground) ?? new Map<string, Answer>();
  answersByGround.set(ground, cache);
  const key = JSON.stringify([spec, filter]);
  const known = cache.get(key);
  if (known && !isSameRecords(known.asked.records, records)) cache.delete(key);
  return remember(cache, key, MOST_ANSWERS, () =>
    exhibit.answer(ask(ground, records, spec, filter)),
  );
};

const wordsByAnswer = new WeakMap<Answer, Map<Language, ExhibitWords>>();

/** The words of an answer, made once for each language. */
export const wordsOf = (exhibit: Exhibit, answer: Answer, language: Language): ExhibitWords => {
  const cache = wordsByAnswer.get(answer) ?? new Map<Language, ExhibitWords>();
  wordsByAnswer.set(answer, cache);
  const words = cache.get(language) ?? exhibit.words(answer, language);
  cache.set(language, words);
  return words;
};
