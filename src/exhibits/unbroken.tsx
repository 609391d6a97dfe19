import { keepTogether } from '../wording/keep-together';

/** A text whose numbers are not parted from their units at the end of a line. */
export const Unbroken = ({ text }: { readonly text: string }) =>
  keepTogether(text).map((piece, index) =>
    piece.together ? (
      <span key={`${index}-${piece.text}`} className="whitespace-nowrap">
        {piece.text}
      </span>
    ) : (
      // An element of its own, also for plain words: a translator may put something in the place of a loose text.
      <span key={`${index}-${piece.text}`}>{piece.text}</span>
    ),
  );
