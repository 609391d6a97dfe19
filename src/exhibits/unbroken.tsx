import { keepTogether } from '../wording/keep-together';

/** A text whose numbers are not parted from their units at the end of a line. */
export const Unbroken = ({ text }: { readonly text: string }) =>
  keepTogether(text).map((piece, index) =>
    piece.together ? (
      <span key={`${index}-${piece.text}`} className="whitespace-nowrap">
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  );
