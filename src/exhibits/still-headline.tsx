import { estimateWidth } from '../charts/layout/text-size';
import type { Bilingual } from '../domain/codelist';
import type { Language } from '../domain/language';
import { BothLanguages } from './both-languages';

/** Type sizes of a headline that one line of a 4:3 place holds; a longer one is set one step smaller and may take two lines. */
const ONE_LINE = 23;

interface StillHeadlineProps {
  readonly words: Bilingual;
  readonly languages: readonly [Language, ...Language[]];
  /** The class of its size, where its length does not decide it. */
  readonly look?: string;
  /** True for a headline that is not the finding of the data. */
  readonly foreign?: boolean;
}

/** The headline of what is only looked at, in sizes of its place. */
export const StillHeadline = ({ words, languages, look, foreign = false }: StillHeadlineProps) => {
  const long = estimateWidth(words[languages[0]], 1) > ONE_LINE;
  const own = long ? 'still-headline-long' : 'still-headline';
  return (
    <h1 className="text-balance">
      <BothLanguages
        languages={languages}
        words={words}
        foreign={foreign}
        className={`font-bold ${look ?? own}`}
        second="still-lead mt-[0.15em] leading-[1.25] text-ink-muted"
      />
    </h1>
  );
};
