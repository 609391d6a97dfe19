import type { Bilingual } from '../../domain/codelist';
import type { Language } from '../../domain/language';
import { wordsOf } from '../../exhibits/answers';
import { inBoth } from '../../exhibits/both-languages';
import type { ExhibitTable } from '../../exhibits/exhibit-table';
import { askedSentence } from '../../exhibits/pair/side-names';
import type { PictureModel } from '../../exhibits/picture-model';
import { pictureModelOf } from '../../exhibits/picture-models';
import { kindOf } from '../../exhibits/registry';
import { sourceLineOf } from '../../exhibits/source-line-of';
import { toNotes } from '../../exhibits/speaker-notes';
import { wordsIn } from '../../i18n/words';
import '../../wording/words';
import { authorWords } from '../../exhibits/author';
import type { DeckTaken, SlideTaken } from './slide-taken';
import './words';

/** All that a slide says, in both languages, before it is laid out. `model` is its picture, else `table` is. */
export interface SlideContent {
  readonly kicker: Bilingual;
  readonly headline: Bilingual;
  readonly author: Bilingual;
  readonly measured: Bilingual;
  readonly subtitle: Bilingual;
  readonly notes: readonly Bilingual[];
  readonly source: Bilingual;
  readonly filter: Bilingual;
  readonly isWholePage: boolean;
  readonly model: PictureModel | undefined;
  readonly table: ExhibitTable | undefined;
  readonly spoken: string;
}

const NOTHING: Bilingual = { zh: '', en: '' };

/** Lines under a picture that there is room for; the speaker's notes have all of them. */
const MOST_NOTES = 2;
/** Figures that the notes of a file spell out. */
const MOST_FIGURES = 60;

const spokenIn = ({ exhibit, answer, headline, notes }: SlideTaken, language: Language): string =>
  notes?.[language] ?? toNotes(exhibit, answer, language, headline, MOST_FIGURES);

/** What a speaker has at hand: in each language the figures with their places, and under them the link. */
const toSpoken = (slide: SlideTaken, { languages, address, today }: DeckTaken): string => {
  const t = wordsIn('takeAwayPptx', languages[0]);
  return [
    ...languages.map((language) => spokenIn(slide, language)),
    [...(address === '' ? [] : [t('notesLink', { address })]), t('accessed', { today })].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
};

/** Gathers the words and the picture of a slide. */
export const toSlideContent = (slide: SlideTaken, deck: DeckTaken): SlideContent => {
  const { exhibit, answer, headline } = slide;
  const { spec, filter } = answer.asked;
  const kind = kindOf(spec);
  const own = (language: Language) => wordsOf(exhibit, answer, language);
  const counts = own('zh').notes.slice(0, MOST_NOTES);
  const model = pictureModelOf(answer);
  const isWholePage = kind.isWholePage === true;
  return {
    kicker: inBoth((language) => own(language).kicker ?? ''),
    headline: inBoth((language) => headline ?? own(language).headline),
    author: headline === undefined ? NOTHING : inBoth((language) => authorWords(language)('mark')),
    measured: inBoth((language) => own(language).measured ?? ''),
    subtitle: inBoth((language) => own(language).subtitle ?? ''),
    notes: counts.map((_, at) => inBoth((language) => own(language).notes[at] ?? '')),
    source: inBoth((language) => sourceLineOf(exhibit, answer, language)),
    filter:
      kind.saysFilter?.(spec) === true
        ? NOTHING
        : inBoth((language) =>
            wordsIn('filter', language)('line', {
              sentence: askedSentence(
                { ...answer.asked, filter: slide.filter ?? filter },
                language,
              ),
            }),
          ),
    isWholePage,
    model,
    table: (model ?? answer.isEmpty) ? undefined : exhibit.table(answer),
    spoken: toSpoken(slide, deck),
  };
};
