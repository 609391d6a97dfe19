import { useId } from 'react';
import type { IdentityLayout, Mark, Stretch } from './layout-identity';

/** The color of each part, in their order, as a CSS value. */
export type PartColors = readonly string[];

interface IdentityDrawingProps {
  readonly layout: IdentityLayout;
  readonly colors: PartColors;
  /** What the drawing says, for those who do not see it; absent where the words stand beside it. */
  readonly label?: string | undefined;
}

const percent = (value: number): string => `${value.toFixed(3)}%`;

const place = ({ start, end }: Stretch) => ({
  x: percent(start),
  width: percent(Math.max(0, end - start)),
});

/** Neighbors of one color are told apart by their strength. */
const strengthOf = (colors: PartColors, index: number): number =>
  index % 2 === 1 && colors[index] === colors[index - 1] ? 0.6 : 1;

const Band = ({ band }: { readonly band: Stretch }) => (
  <>
    <rect {...place(band)} y="0" height="100%" fill="var(--color-ink)" fillOpacity="0.14" />
    {[band.start, band.end].map((at, index) => (
      <line
        key={index === 0 ? 'low' : 'high'}
        x1={percent(at)}
        x2={percent(at)}
        y1="0"
        y2="100%"
        stroke="var(--color-ink)"
        strokeDasharray="2 2"
      />
    ))}
  </>
);

/** Whole above, parts below, what they leave hatched, what they exceed solid, the rounding band upright through both. */
export const IdentityDrawing = ({ layout, colors, label }: IdentityDrawingProps) => {
  const hatch = useId();
  const { whole, parts, rest, band } = layout;
  return (
    <svg
      className="h-6 w-full"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse">
          <path d="M-1 6 6 -1" stroke="var(--color-strong)" strokeWidth="1.2" />
        </pattern>
      </defs>
      <rect
        {...place(whole)}
        y="1.5"
        height="7"
        fill="var(--color-hairline)"
        stroke="var(--color-strong)"
      />
      {parts.map((part, index) => (
        <rect
          key={part.start}
          {...place(part)}
          y="12"
          height="10"
          fill={colors[index] ?? 'var(--color-right-all)'}
          fillOpacity={strengthOf(colors, index)}
          stroke="var(--color-paper)"
        />
      ))}
      {rest ? (
        <rect
          {...place(rest)}
          y="12.5"
          height="9"
          fill={rest.kind === 'excess' ? 'var(--color-ink)' : `url(#${hatch})`}
          stroke={rest.kind === 'excess' ? 'var(--color-ink)' : 'var(--color-strong)'}
        />
      ) : null}
      {band ? <Band band={band} /> : null}
    </svg>
  );
};

const Bounds = ({ mark, y, color }: { readonly mark: Mark; y: number; color: string }) => {
  const low = mark.low ?? 0;
  const high = mark.high ?? 100;
  return (
    <g stroke={color} fill={color}>
      <line x1={percent(low)} x2={percent(high)} y1={y} y2={y} strokeWidth="2" />
      {[mark.low, mark.high].map((bound, index) =>
        bound === undefined ? null : (
          <line
            key={index === 0 ? 'low' : 'high'}
            x1={percent(bound)}
            x2={percent(bound)}
            y1={y - 4}
            y2={y + 4}
            strokeWidth="2"
          />
        ),
      )}
      <circle cx={percent(mark.at)} cy={y} r="2.5" />
    </g>
  );
};

/** The ends of both sides enlarged: each value with its rounding interval. Where they share no point the identity is off. */
export const IdentityLens = ({ lens }: { readonly lens: NonNullable<IdentityLayout['lens']> }) => (
  <svg className="h-6 w-full" aria-hidden="true">
    <Bounds mark={lens.whole} y={6} color="var(--color-strong)" />
    <Bounds mark={lens.parts} y={18} color="var(--color-accent)" />
  </svg>
);
