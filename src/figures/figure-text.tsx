import type { FigureWords } from '../i18n/format-figure';

interface FigureTextProps {
  readonly words: FigureWords;
  readonly size?: 'tile' | 'text';
}

/** Characters from which a tile sets a figure smaller, so that it stays on one line. */
const LONG = 15;

/** A figure and its unit on one line: the number is the biggest thing, the unit never wraps away from it. */
export const FigureText = ({ words, size = 'text' }: FigureTextProps) => {
  const tile = size === 'tile';
  const small = tile ? 'text-12 font-normal text-ink-muted' : '';
  const large =
    words.text.length > LONG ? 'text-20 font-semibold leading-8' : 'text-28 font-semibold';
  return (
    <span className={`whitespace-nowrap ${tile ? large : 'font-semibold'}`}>
      {words.before ? <span className={small}>{words.before}</span> : null}
      <span>{words.number}</span>
      {words.after ? (
        <span className={`${small} ${tile ? 'ms-0.5' : ''}`}>{words.after}</span>
      ) : null}
    </span>
  );
};
