import { applyFilter, type Cube, type Verdicts } from '../crossfilter/apply-filter';
import type { Filter } from '../crossfilter/filter';
import { toFilterKey } from '../crossfilter/filter-key';
import type { Language } from '../domain/language';
import { isLater } from '../domain/observation';
import { type Memory, remember, rememberLast } from '../domain/remember';
import type { Answer, Asked, Exhibit, ExhibitWords, Ground, Records } from './exhibit';
import type { AnySpec } from './spec';

/** Filters and answers that are remembered for one dataset or ground: those of a page, its last steps, and a whole deck. */
const MOST_VERDICTS = 24;
const MOST_ANSWERS = 160;

const verdictsByCube = rememberLast<Cube, [], Memory<Verdicts>>(() => new Map());

/** What a filter makes of every indicator; the same object for the same filter. */
export const verdictsOf = (cube: Cube, filter: Filter): Verdicts =>
  remember(verdictsByCube(cube), toFilterKey(filter), MOST_VERDICTS, () =>
    applyFilter(cube, filter),
  );

const answersByGround = rememberLast<Ground, [], Memory<Answer>>(() => new Map());

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
  exhibit: Pick<Exhibit, 'answer'>,
  ground: Ground,
  records: Records,
  spec: AnySpec,
  filter: Filter,
): Answer => {
  const answers = answersByGround(ground);
  const key = JSON.stringify(spec) + toFilterKey(filter);
  const known = answers.get(key);
  if (known && !isSameRecords(known.asked.records, records)) answers.delete(key);
  return remember(answers, key, MOST_ANSWERS, () =>
    exhibit.answer(ask(ground, records, spec, filter)),
  );
};

/** Words of an exhibit, with the note on later announcements where it shows any of them. */
const makeWords = (exhibit: Exhibit, answer: Answer, language: Language): ExhibitWords => {
  const words = exhibit.words(answer, language);
  const { later } = answer.asked.ground.cube.dataset;
  return later && exhibit.observations(answer).some(isLater)
    ? { ...words, notes: [later.note[language], ...words.notes] }
    : words;
};

const wordsByAnswer = new WeakMap<Answer, Map<Language, ExhibitWords>>();

/** The words of an answer, made once for each language. */
export const wordsOf = (exhibit: Exhibit, answer: Answer, language: Language): ExhibitWords => {
  const cache = wordsByAnswer.get(answer) ?? new Map<Language, ExhibitWords>();
  wordsByAnswer.set(answer, cache);
  const words = cache.get(language) ?? makeWords(exhibit, answer, language);
  cache.set(language, words);
  return words;
};
