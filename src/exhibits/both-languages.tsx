import type { Bilingual } from '../domain/codelist';
import { type Language, LANGUAGE_TAG } from '../domain/language';
import { Unbroken } from './unbroken';
import './still.css';

interface BothLanguagesProps {
  readonly words: Bilingual;
  /** The language on top, and the one beneath it where both are shown. */
  readonly languages: readonly Language[];
  readonly className?: string;
  /** The look of the language beneath. */
  readonly second?: string;
  /** True for words that are not ours: whatever writing direction they ask for ends with them. */
  readonly foreign?: boolean;
}

/** A text in one language, or in both, one under the other; once where both are the same. */
export const BothLanguages = ({
  words,
  languages,
  className = '',
  second = 'still-note text-ink-muted',
  foreign = false,
}: BothLanguagesProps) => {
  const shown = words.zh === words.en ? languages.slice(0, 1) : languages;
  if (words.zh === '' && words.en === '') return null;
  return shown.map((language, index) => (
    <span
      key={language}
      lang={LANGUAGE_TAG[language]}
      className={`block ${index === 0 ? className : `font-normal ${second}`}`}
    >
      {foreign ? <bdi>{words[language]}</bdi> : <Unbroken text={words[language]} />}
    </span>
  ));
};

/** The same in both languages. */
export const inBoth = (say: (language: Language) => string): Bilingual => ({
  zh: say('zh'),
  en: say('en'),
});
