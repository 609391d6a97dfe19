import { memo, useMemo } from 'react';
import type { Bilingual } from '../domain/codelist';
import { type Language, LANGUAGE_TAG } from '../domain/language';
import type { Slide, Step } from '../deck/slide';
import { wordsOf } from '../exhibits/answers';
import { BothLanguages, inBoth } from '../exhibits/both-languages';
import { sourceLineOf } from '../exhibits/source-line-of';
import type { Answer, Exhibit, ExhibitWords } from '../exhibits/exhibit';
import { PageContext } from '../exhibits/exhibit-context';
import { AddressContext } from '../provenance/address-context';
import { useKind } from '../exhibits/loaded-kinds';
import { kindOf } from '../exhibits/registry';
import { nameOf } from '../exhibits/spec-codec';
import { StillHeadline } from '../exhibits/still-headline';
import { wordsIn } from '../i18n/words';
import { formatFilter } from '../wording/format-filter';
import '../wording/words';
import '../deck/words';
import { answerSlide, type DeckData, filterOf } from './deck-data';

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

type WordsIn = (language: Language) => ExhibitWords;

/** What the slide is part of, both languages on one line. */
const Kicker = ({ words, languages }: Pick<SlideProps, 'languages'> & { words: Bilingual }) => (
  <p className="mb-[0.15em] flex flex-wrap gap-x-[1em] leading-[1.25]">
    {languages.map((language, index) => (
      <span
        key={language}
        lang={LANGUAGE_TAG[language]}
        className={index === 0 ? 'font-semibold text-accent' : 'text-ink-muted'}
      >
        {words[language]}
      </span>
    ))}
  </p>
);

/** Says of a headline over official figures that it is not theirs. */
const AuthorMark = ({ languages }: Pick<SlideProps, 'languages'>) => (
  <p className="still-note shrink-0 font-normal leading-[1.25] text-selected">
    <BothLanguages
      words={inBoth((language) => wordsIn('author', language)('mark'))}
      languages={languages}
      second="text-ink-muted"
    />
  </p>
);

interface HeaderProps extends Pick<SlideProps, 'languages'> {
  readonly own: WordsIn;
  readonly foreign: boolean;
}

const Header = ({ own, languages, foreign }: HeaderProps) => {
  const kicker = inBoth((language) => own(language).kicker ?? '');
  return (
    <header className="min-w-0">
      {kicker.zh ? <Kicker words={kicker} languages={languages} /> : null}
      <StillHeadline
        words={inBoth((each) => own(each).headline)}
        languages={languages}
        foreign={foreign}
      />
      {foreign ? <AuthorMark languages={languages} /> : null}
      {own('zh').measured ? (
        <div className="mt-[0.4em] text-ink-muted">
          <BothLanguages
            words={inBoth((language) => own(language).measured ?? '')}
            languages={languages}
          />
        </div>
      ) : null}
    </header>
  );
};

/** Lines under the picture that there is room for; the presenter's notes have all of them. */
const MOST_NOTES = 2;

const Notes = ({ own, languages }: Pick<SlideProps, 'languages'> & { own: WordsIn }) =>
  own('zh')
    .notes.slice(0, MOST_NOTES)
    .map((note, index) => (
      <p key={note} className="still-note shrink-0 leading-[1.25] text-ink-muted">
        <BothLanguages
          words={inBoth((language) => own(language).notes[index] ?? '')}
          languages={languages}
        />
      </p>
    ));

interface FooterProps extends Omit<SlideProps, 'step'> {
  readonly slide: Slide;
  readonly exhibit: Exhibit;
  readonly answer: Answer;
}

const Footer = ({ data, slide, exhibit, answer, languages, number, total }: FooterProps) => {
  const { cube } = data.ground;
  const source = inBoth((language) => sourceLineOf(exhibit, answer, language));
  const filter = inBoth((language) =>
    wordsIn('filter', language)('line', {
      sentence: formatFilter(language, cube.dataset, slide.filter ?? data.filter),
    }),
  );
  return (
    <footer className="still-note flex shrink-0 items-end justify-between gap-[1.2em] border-t border-hairline pt-[0.4em] leading-[1.3] text-ink-muted">
      <p className="min-w-0 flex-1">
        <BothLanguages words={source} languages={languages} />
      </p>
      {kindOf(slide.spec).saysFilter?.(slide.spec) ? null : (
        <p className="ms-auto max-w-[34%] shrink-0 text-balance text-end">
          <BothLanguages words={filter} languages={languages} />
        </p>
      )}
      <p className="shrink-0 whitespace-nowrap">
        {total === undefined ? null : `${number} / ${total}`}
      </p>
    </footer>
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
  const exhibit = useKind(kind);
  const answer = useMemo(
    () => answerSlide(exhibit, data, slide, page),
    [exhibit, data, slide, page],
  );
  const own = useSlideWords(exhibit, answer, slide.headline);
  const foreign = slide.headline !== undefined;
  const around = useMemo(
    () => ({ ground: data.ground, filter: filterOf(data, slide), actions: undefined }),
    [data, slide],
  );
  return (
    <article
      data-slide={nameOf(slide.spec)}
      className="slide flex size-full flex-col gap-[0.7em] bg-paper px-[3em] pb-[1em] pt-[1.8em] text-ink"
    >
      {kind.isWholePage ? null : <Header own={own} languages={languages} foreign={foreign} />}
      <div className="flex min-h-0 flex-1 flex-col">
        <PageContext value={around}>
          <AddressContext value={data.address}>
            <exhibit.Picture answer={answer} words={own(languages[0])} languages={languages} />
          </AddressContext>
        </PageContext>
      </div>
      <Notes own={own} languages={languages} />
      {foreign && kind.isWholePage ? <AuthorMark languages={languages} /> : null}
      <Footer {...{ data, slide, exhibit, answer, languages, number, total }} />
    </article>
  );
});
