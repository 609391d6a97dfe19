import { memo, useMemo } from 'react';
import type { Language } from '../domain/language';
import type { Slide, Step } from '../deck/slide';
import { wordsOf } from '../exhibits/answers';
import { inBoth } from '../exhibits/both-languages';
import { sourceLineOf } from '../exhibits/source-line-of';
import type { Answer, Exhibit, ExhibitWords } from '../exhibits/exhibit';
import { PageContext } from '../exhibits/exhibit-context';
import { AddressContext } from '../provenance/address-context';
import { useKind } from '../exhibits/loaded-kinds';
import { askedSentence } from '../exhibits/pair/side-names';
import { kindOf } from '../exhibits/registry';
import { nameOf } from '../exhibits/spec-codec';
import { StillFooter, StillFrame } from '../exhibits/still-frame';
import { wordsIn } from '../i18n/words';
import '../wording/words';
import { AuthorMark } from '../exhibits/author-mark';
import { type DeckData, filterOf, putToWork } from './deck-data';

/** The language of a slide, and where both are shown the one beneath it. */
export type Languages = readonly [Language, ...Language[]];

interface SlideProps {
  readonly data: DeckData;
  readonly step: Step;
  readonly languages: Languages;
  /** Its number from 1, and of how many; undefined while that is not known. */
  readonly number: number;
  readonly total: number | undefined;
}

/** Lines under the picture that there is room for; the presenter's notes have all of them. */
const MOST_NOTES = 2;

interface FooterProps extends Omit<SlideProps, 'step'> {
  readonly slide: Slide;
  readonly exhibit: Exhibit;
  readonly answer: Answer;
}

const Footer = ({ data, slide, exhibit, answer, languages, number, total }: FooterProps) => {
  const source = inBoth((language) => sourceLineOf(exhibit, answer, language));
  const filter = inBoth((language) =>
    wordsIn('filter', language)('line', {
      sentence: askedSentence({ ...answer.asked, filter: slide.filter ?? data.filter }, language),
    }),
  );
  const said = kindOf(slide.spec).saysFilter?.(slide.spec);
  return (
    <StillFooter source={source} filter={said ? undefined : filter} languages={languages}>
      <p className="shrink-0 whitespace-nowrap">
        {total === undefined ? null : `${number} / ${total}`}
      </p>
    </StillFooter>
  );
};

/** What a slide shows, in words: a headline of a reader's own takes the place of the finding, in both languages. */
const useSlideWords = (exhibit: Exhibit, answer: Answer, headline: string | undefined) =>
  useMemo(() => {
    const inLanguage = (language: Language): ExhibitWords => {
      const words = wordsOf(exhibit, answer, language);
      return headline === undefined ? words : { ...words, headline };
    };
    const words = { zh: inLanguage('zh'), en: inLanguage('en') };
    return (language: Language) => words[language];
  }, [exhibit, answer, headline]);

/** One exhibit laid out for the box that it is in: headline, picture, source, filter and number. Knows no kind. */
export const SlideView = memo(({ data, step, languages, number, total }: SlideProps) => {
  const { slide, page } = step;
  const kind = kindOf(slide.spec);
  const loaded = useKind(kind);
  const { exhibit, answer } = useMemo(
    () => putToWork(loaded, data, slide, page),
    [loaded, data, slide, page],
  );
  const own = useSlideWords(exhibit, answer, slide.headline);
  const foreign = slide.headline !== undefined;
  const around = useMemo(
    () => ({ ground: data.ground, filter: filterOf(data, slide), actions: undefined }),
    [data, slide],
  );
  return (
    <StillFrame
      name={nameOf(slide.spec)}
      own={own}
      languages={languages}
      place="slide flex size-full"
      foreign={foreign}
      mark={foreign ? <AuthorMark of="mark" languages={languages} /> : null}
      isWholePage={kind.isWholePage ?? false}
      mostNotes={MOST_NOTES}
      footer={<Footer {...{ data, slide, exhibit, answer, languages, number, total }} />}
    >
      <PageContext value={around}>
        <AddressContext value={data.address}>
          <exhibit.Picture answer={answer} words={own(languages[0])} languages={languages} />
        </AddressContext>
      </PageContext>
    </StillFrame>
  );
});
