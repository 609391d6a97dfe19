import { useMemo } from 'react';
import { encode } from 'uqr';

const QUIET = 4;

/** One square path for each dark module. */
const toPath = (modules: readonly (readonly boolean[])[]): string =>
  modules
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : '')))
    .join('');

/** A text as a QR code: black on white in every theme, with the quiet zone that readers need. Nothing where it is too long for one. */
export const QrCode = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const code = useMemo(() => {
    try {
      return encode(text, { ecc: 'M', border: 0 });
    } catch {
      return undefined;
    }
  }, [text]);
  if (!code) return null;
  const size = code.size + 2 * QUIET;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="still-code max-h-full max-w-full"
    >
      <rect width={size} height={size} fill="white" />
      <path d={toPath(code.data)} fill="black" />
    </svg>
  );
};
