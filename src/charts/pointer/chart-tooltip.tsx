import { useLayoutEffect, useRef } from 'react';
import { placeTooltip } from './place-tooltip';
import type { ChartPlace, ChartSize } from '../layout/timeline-layout';

/** All that stands at a year, in the order in which it is to be read; the one pointed at is strong. */
export interface TooltipYear {
  readonly title: string;
  readonly rows: readonly { readonly id: string; readonly text: string }[];
  readonly strong: string;
}

/** What a tooltip says, as plain texts; none of them ever becomes HTML. `year` stands over what is said of one point. */
export interface TooltipContent {
  readonly year?: TooltipYear | undefined;
  readonly title: string;
  readonly rows: readonly string[];
  readonly note?: string | undefined;
}

interface ChartTooltipProps {
  readonly id: string;
  readonly content: TooltipContent;
  readonly at: ChartPlace;
  readonly chart: ChartSize;
}

const DISTANCE = 12;

const Year = ({ title, rows, strong }: TooltipYear) => (
  <div className="mb-1 border-b border-hairline pb-1">
    <p className="font-semibold">{title}</p>
    <ol>
      {rows.map(({ id, text }) => (
        <li key={id} className={id === strong ? 'font-semibold' : ''}>
          {text}
        </li>
      ))}
    </ol>
  </div>
);

/** The tooltip of a chart, near enough to its point for the pointer to move onto it. Stands inside the figure. */
export const ChartTooltip = ({ id, content, at, chart }: ChartTooltipProps) => {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const tip = { width: element.offsetWidth, height: element.offsetHeight };
    const { x, y } = placeTooltip(at, tip, chart, DISTANCE);
    element.style.transform = `translate(${x}px, ${y}px)`;
  });
  return (
    <div
      ref={box}
      id={id}
      role="tooltip"
      className="absolute start-0 top-0 z-20 w-max max-w-[min(20rem,100%)] rounded-md border border-strong bg-raised px-3 py-2 text-ink"
    >
      {content.year ? <Year {...content.year} /> : null}
      <p className="font-semibold">{content.title}</p>
      {content.rows.map((row) => (
        <p key={row}>{row}</p>
      ))}
      {content.note ? <p className="mt-1 max-w-prose text-ink-muted">{content.note}</p> : null}
    </div>
  );
};
