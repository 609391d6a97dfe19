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

interface BoundsProps {
  readonly mark: Mark;
  readonly y: number;
  readonly color: string;
  readonly label: string | undefined;
}

/** From here on a label stands before its mark, so that it is not cut. */
const LATE = 70;

const Bounds = ({ mark, y, color, label }: BoundsProps) => {
  const low = mark.low ?? 0;
  const high = mark.high ?? 100;
  const before = high > LATE;
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
      {label ? (
        <text
          x={percent(before ? low : high)}
          y={y}
          dx={before ? -8 : 8}
          textAnchor={before ? 'end' : 'start'}
          dominantBaseline="central"
          stroke="none"
          fill="var(--color-ink)"
          className="text-12"
        >
          {label}
        </text>
      ) : null}
    </g>
  );
};

interface IdentityLensProps {
  readonly lens: NonNullable<IdentityLayout['lens']>;
  /** The values of both sides in words, where there is room for them. */
  readonly labels?: { readonly whole: string; readonly parts: string };
}

/** The ends of both sides enlarged: each value with its rounding interval. Where they share no point the identity is off. */
export const IdentityLens = ({ lens, labels }: IdentityLensProps) => {
  const [first, second] = labels ? [12, 32] : [6, 18];
  return (
    <svg className={labels ? 'h-11 w-full' : 'h-6 w-full'} aria-hidden="true">
      <Bounds mark={lens.whole} y={first} color="var(--color-strong)" label={labels?.whole} />
      <Bounds mark={lens.parts} y={second} color="var(--color-accent)" label={labels?.parts} />
    </svg>
  );
};
