import type { FigureWords } from '../wording/format-figure';

/** Characters from which a tile sets a figure smaller, so that it stays on one line: anywhere, and on a phone. */
const LONG = 15;
const LONG_ON_PHONE = 9;

/** A figure on a tile: the number is the biggest thing, its unit smaller beside it; only where there is no room the unit stands below. */
export const TileText = ({ words }: { readonly words: FigureWords }) => {
  const small = 'min-[90rem]:whitespace-nowrap text-12 font-normal text-ink-muted';
  const { length } = words.text;
  const onPhone = length > LONG_ON_PHONE ? 'text-20 leading-8 sm:text-28' : 'text-28';
  const large = length > LONG ? 'text-20 leading-8' : onPhone;
  return (
    <span
      className={`inline-flex flex-wrap items-baseline gap-x-1 font-semibold max-sm:leading-7 ${large}`}
    >
      {words.before ? <span className={small}>{words.before}</span> : null}
      <span>{words.number}</span>
      {words.after ? <span className={small}>{words.after}</span> : null}
    </span>
  );
};
