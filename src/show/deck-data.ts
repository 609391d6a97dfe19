import { asOfEdition, type Filter } from '../crossfilter/filter';
import type { Slide } from '../deck/slide';
import { answerOf, wordsOf } from '../exhibits/answers';
import type { Answer, Exhibit, Ground, Records } from '../exhibits/exhibit';
import { LOADED_KINDS } from '../exhibits/loaded-kinds';
import { kindOf, needsOf } from '../exhibits/registry';
import type { Language } from '../domain/language';

/** What all slides of a deck rest on: the data, the records that their kinds need, the filter of the link, and the deck's own link. */
export interface DeckData {
  readonly ground: Ground;
  readonly records: Records;
  readonly filter: Filter;
  readonly address: string;
}

/** The filter of a slide, its own or that of the link, as the edition has it. */
export const filterOf = (
  { ground, filter }: Pick<DeckData, 'ground' | 'filter'>,
  slide: Pick<Slide, 'filter'>,
): Filter => asOfEdition(slide.filter ?? filter, ground.edition, ground.latest);

/** The answer that a slide shows; of one with several pages that page, from 0, or without a page all of it. Only the records that its kind needs are part of it, so that it stays the same when others come. */
export const answerSlide = (
  exhibit: Exhibit,
  data: DeckData,
  slide: Slide,
  page: number | undefined,
): Answer => {
  const { ground, records } = data;
  const needed = Object.fromEntries(needsOf(slide.spec).map((need) => [need, records[need]]));
  const answer = answerOf(exhibit, ground, needed, slide.spec, filterOf(data, slide));
  return page === undefined ? answer : (exhibit.onPage?.(answer, page) ?? answer);
};

/** A slide worked out, outside its place on the screen; undefined where its kind did not load or fails at it, which that place reports. */
export const workOut = (
  data: DeckData,
  slide: Slide,
  page: number | undefined,
): { readonly exhibit: Exhibit; readonly answer: Answer } | undefined => {
  const exhibit = LOADED_KINDS.peek(kindOf(slide.spec));
  try {
    return exhibit && { exhibit, answer: answerSlide(exhibit, data, slide, page) };
  } catch {
    return undefined;
  }
};

/** True for a slide that has nothing to show, and of which nothing is on its way that could change that. */
export const isKnownEmpty = (data: DeckData, slide: Slide): boolean =>
  needsOf(slide.spec).every((need) => data.records[need] !== undefined) &&
  (workOut(data, slide, 0)?.answer.isEmpty ?? false);

/** How many pages a slide has. */
export const countPages = (data: DeckData, slide: Slide): number => {
  const { exhibit, answer } = workOut(data, slide, 0) ?? {};
  return answer === undefined ? 1 : (exhibit?.pages?.(answer) ?? 1);
};

/** The headline that the data give to a slide; '' where there is none. */
export const findingOf = (data: DeckData, slide: Slide, language: Language): string => {
  const worked = workOut(data, slide, 0);
  return worked ? wordsOf(worked.exhibit, worked.answer, language).headline : '';
};
