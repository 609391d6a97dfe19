import type { MarkName } from '../../provenance/mark-name';

/** Signs that stand for a mark wherever there is little room. */
const SIGNS: Readonly<Partial<Record<MarkName, string>>> = {
  agrees: '=',
  differs: '≠',
  printed: '?',
  gap: '– –',
  remainder: '+',
  undecided: '?',
  rounding: '≈',
  exact: '=',
  holds: '≤',
};

const Drawing = ({ mark }: { readonly mark: 'hollow' | 'hatched' }) => (
  <svg
    viewBox="0 0 24 16"
    className="h-4 w-6 text-accent"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
  >
    {mark === 'hollow' ? (
      <circle cx="12" cy="8" r="4.5" strokeWidth="1.5" />
    ) : (
      <path d="M1 1h22v14H1zM1 9 9 1M1 15 15 1M7 15 21 1M13 15 23 5M19 15l4-4" />
    )}
  </svg>
);

/** A mark as it looks in the product, where it is no badge; for eyes only, its name stands beside it. */
export const MarkLook = ({ mark }: { readonly mark: MarkName }) => {
  if (mark === 'hollow' || mark === 'hatched') return <Drawing mark={mark} />;
  const sign = SIGNS[mark];
  return sign ? (
    <span aria-hidden="true" className="inline-block min-w-5 text-center text-selected">
      {sign}
    </span>
  ) : null;
};
