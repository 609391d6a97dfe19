import { createContext, useContext } from 'react';
import type { Bilingual } from '../domain/codelist';
import { type Language, LANGUAGE_TAG } from '../domain/language';

/** The languages on the slides: one, or the one on top and the one beneath it. */
export const SlideLanguages = createContext<readonly Language[]>(['zh']);

/** The languages on the slides, the one on top first. */
export const useSlideLanguages = (): readonly [Language, ...Language[]] => {
  const [first = 'zh', ...others] = useContext(SlideLanguages);
  return [first, ...others];
};

interface BothLanguagesProps {
  readonly words: Bilingual;
  readonly className?: string;
  /** The look of the language beneath. */
  readonly second?: string;
}

/** A text in the language of the slides, or in both, one under the other; once where both are the same. */
export const BothLanguages = ({
  words,
  className = '',
  second = 'slide-note text-ink-muted',
}: BothLanguagesProps) => {
  const languages = useSlideLanguages();
  const shown = words.zh === words.en ? languages.slice(0, 1) : languages;
  if (words.zh === '' && words.en === '') return null;
  return shown.map((language, index) => (
    <span
      key={language}
      lang={LANGUAGE_TAG[language]}
      className={`block ${index === 0 ? className : `font-normal ${second}`}`}
    >
      {words[language]}
    </span>
  ));
};
