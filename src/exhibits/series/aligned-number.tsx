import { splitAtPoint } from './align-decimals';

interface AlignedNumberProps {
  readonly words: string;
  /** The width of the tails of its column, in em. */
  readonly tail: number;
}

/** A worded number whose decimal point stands under those of its column. */
export const AlignedNumber = ({ words, tail }: AlignedNumberProps) => {
  const [whole, rest] = splitAtPoint(words);
  return (
    <span className="whitespace-nowrap tabular-nums">
      {whole}
      <span className="inline-block whitespace-pre text-start" style={{ minWidth: `${tail}em` }}>
        {rest}
      </span>
    </span>
  );
};
