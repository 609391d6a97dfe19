import type { Language } from '../domain/language';
import { authorWords } from './author';
import { BothLanguages, inBoth } from './both-languages';

interface AuthorMarkProps {
  /** Of what it is said: a headline, or what is filled in on the cover. */
  readonly of: 'mark' | 'filledIn';
  readonly languages: readonly Language[];
}

/** Says of a text beside official figures that it is not theirs. */
export const AuthorMark = ({ of, languages }: AuthorMarkProps) => (
  <p className="still-note shrink-0 font-normal leading-[1.25] text-selected">
    <BothLanguages
      words={inBoth((language) => authorWords(language)(of))}
      languages={languages}
      second="text-ink-muted"
    />
  </p>
);
