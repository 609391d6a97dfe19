import type { Filter } from '../crossfilter/filter';
import type { Slide } from '../deck/slide';
import { filterOn } from '../exhibits/ground';
import { answerOf, wordsOf } from '../exhibits/answers';
import type { Exhibit, Ground, Records } from '../exhibits/exhibit';
import { LOADED_KINDS } from '../exhibits/loaded-kinds';
import { type AtWork, toPair } from '../exhibits/pair/pair';
import { kindOf, needsOf } from '../exhibits/registry';
import type { Language } from '../domain/language';
import type { OtherSide } from '../url/other-side-parser';

/** What all slides of a deck rest on: the data, the records that their kinds need, the filter of the link with what a second one has otherwise, and the deck's own link. */
export interface DeckData {
  readonly ground: Ground;
  readonly records: Records;
  readonly filter: Filter;
  readonly otherSide?: OtherSide | undefined;
  readonly address: string;
}

/** The filter of a slide, its own or that of the link, as the edition has it. */
export const filterOf = (
  { ground, filter }: Pick<DeckData, 'ground' | 'filter'>,
  slide: Pick<Slide, 'filter'>,
): Filter => filterOn(ground, slide.filter ?? filter);

/** What a slide has beside the filter of the link where that is asked for: a second one, its own or that of the link. */
const otherSideOf = (data: DeckData, slide: Slide): OtherSide | undefined =>
  slide.otherSide ?? (slide.filter ? undefined : data.otherSide);

/** A loaded kind at work on a slide, with what it shows; of one with several pages that page, from 0, or without a page all of it. Only the records that its kind needs are part of it, so that it stays the same when others come. */
export const putToWork = (
  loaded: Exhibit,
  data: DeckData,
  slide: Slide,
  page: number | undefined,
): AtWork => {
  const { ground, records: all } = data;
  const records = Object.fromEntries(needsOf(slide.spec).map((need) => [need, all[need]]));
  const { spec } = slide;
  const filter = filterOf(data, slide);
  const asked = { ground, records, spec, filter };
  const { exhibit, answer } = toPair(loaded, asked, otherSideOf(data, slide)) ?? {
    exhibit: loaded,
    answer: answerOf(loaded, ground, records, spec, filter),
  };
  const shown = page === undefined ? answer : (exhibit.onPage?.(answer, page) ?? answer);
  return { exhibit, answer: shown };
};

/** A slide worked out, outside its place on the screen; undefined where its kind did not load or fails at it, which that place reports. */
export const workOut = (
  data: DeckData,
  slide: Slide,
  page: number | undefined,
): AtWork | undefined => {
  const loaded = LOADED_KINDS.peek(kindOf(slide.spec));
  try {
    return loaded && putToWork(loaded, data, slide, page);
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
