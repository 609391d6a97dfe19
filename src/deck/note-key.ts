import type { Language } from '../domain/language';
import type { Spec } from '../exhibits/registry';
import { PLAIN_STATEMENT } from '../exhibits/statement/spec';
import type { Vocabulary } from '../url/vocabulary';
import { parseDeck, serializeDeck } from './deck-codec';
import type { DeckView } from './deck-view';
import type { Slide } from './slide';

/** What a note of a reader's own was written for. `view` has the edition shown, pinned or not; `page` counts from 0. */
interface Noted {
  readonly language: Language;
  readonly view: DeckView;
  readonly slide: Slide;
  readonly page: number;
}

/** A spec without what a speaker has filled in. */
const withoutOwn = (spec: Spec): Spec =>
  spec.kind === 'statement' ? { ...PLAIN_STATEMENT, is: spec.is } : spec;

/**
 * The key of a note: language, edition, the slide with the filter that holds for it, and the page of a table from the
 * second on. The same slide under another filter shows other figures and has another note; a headline, or what is filled in on the cover, changes nothing.
 */
export const toNoteKey = (noted: Noted, vocabulary: Vocabulary): string => {
  const { language, view, page } = noted;
  const { headline: _, ...slide } = noted.slide;
  const own = { ...slide, spec: withoutOwn(slide.spec), filter: slide.filter ?? view.filter };
  const key = [language, view.edition, serializeDeck([own], vocabulary)].join('~');
  return page > 0 ? `${key}~~${page + 1}` : key;
};

/** Language, slide and page of a key as files of version 1 have it: they knew neither filter nor edition. */
const FIRST_KEY = /^(zh|en)~(.+?)(?:~~(\d+))?$/;

/** The key of a note of version 1 as it is now; undefined where the key names no slide that can be shown. */
export const fromFirstKey = (
  key: string,
  view: DeckView,
  vocabulary: Vocabulary,
): string | undefined => {
  const [, language, text = '', number = '1'] = FIRST_KEY.exec(key) ?? [];
  const [slide] = parseDeck(text, vocabulary).deck;
  if (!slide || (language !== 'zh' && language !== 'en')) return undefined;
  return toNoteKey({ language, view, slide, page: Number(number) - 1 }, vocabulary);
};
