import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlotEdges } from '../../charts/paint/timeline-chart';
import { useLive } from '../../ui/use-live';
import { moveYear, yearAt } from './move-year';
import './words';

interface YearRangeProps {
  /** All years that can be chosen, whatever the filter. */
  readonly years: { readonly first: number; readonly last: number };
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Where the time axis above it begins and ends; undefined until that is laid out. */
  readonly plot?: PlotEdges | undefined;
  readonly onChange: (from: number | undefined, to: number | undefined) => void;
  /** Stands behind the years. */
  readonly children?: ReactNode;
}

type End = 'from' | 'to';

interface Drag {
  /** Undefined while both ends stand in one place: the first move says which of them is meant. */
  readonly end: End | undefined;
  readonly range: Range;
}
type Range = { readonly from: number; readonly to: number };

const within = ({ first, last }: YearRangeProps['years'], year: number): number =>
  Math.min(last, Math.max(first, year));

/** The range with one end moved; it never crosses the other end. */
const withEnd = (range: Range, end: End, year: number): Range =>
  end === 'from'
    ? { ...range, from: Math.min(year, range.to) }
    : { ...range, to: Math.max(year, range.from) };

/** The end that a year lies beyond, of a range of one year. */
const endTowards = ({ from, to }: Range, year: number): End | undefined => {
  if (year < from) return 'from';
  return year > to ? 'to' : undefined;
};

const useDrag = ({ years, onChange }: YearRangeProps, range: Range) => {
  const track = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<Drag>();
  const commit = (next: Range) =>
    onChange(
      next.from === years.first ? undefined : next.from,
      next.to === years.last ? undefined : next.to,
    );
  const begin = (end: End) => (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ end: range.from === range.to ? undefined : end, range });
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    if (!drag || !track.current) return;
    const { left, width } = track.current.getBoundingClientRect();
    const year = yearAt(years, (event.clientX - left) / width);
    const side = drag.end ?? endTowards(drag.range, year);
    if (side) setDrag({ end: side, range: withEnd(drag.range, side, year) });
  };
  /** A drag is one step of Back, however far it goes: it is committed at its end. */
  const end = () => {
    if (drag) commit(drag.range);
    setDrag(undefined);
  };
  return { track, shown: drag?.range ?? range, commit, handlers: { begin, move, end } };
};

const percent = (years: YearRangeProps['years'], year: number): string =>
  `${((year - years.first) / Math.max(years.last - years.first, 1)) * 100}%`;

interface YearFieldProps {
  readonly years: YearRangeProps['years'];
  readonly label: string;
  readonly value: number;
  /** Takes a year over; says which year it became, as no end crosses the other. */
  readonly onChange: (year: number) => number;
}

/** A year to type; a year that there is none of springs back. Enter takes it over and stays in the field. */
const YearField = ({ years, label, value, onChange }: YearFieldProps) => {
  const [text, setText] = useState(String(value));
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    setText(String(value));
  }
  const take = () => {
    const year = Number(text);
    const isYear = Number.isInteger(year) && year >= years.first && year <= years.last;
    setText(String(isYear && year !== value ? onChange(year) : value));
  };
  return (
    <input
      type="number"
      aria-label={label}
      min={years.first}
      max={years.last}
      value={text}
      className="w-16 rounded border border-hairline bg-paper px-1 text-12 text-ink"
      onChange={(event) => setText(event.target.value)}
      onBlur={take}
      // A wheel that scrolls the page must not turn the year of the field that it passes.
      onWheel={(event) => event.currentTarget.blur()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
};

const Track = ({
  years,
  shown,
}: {
  readonly years: YearRangeProps['years'];
  readonly shown: Range;
}) => (
  <svg
    className="absolute inset-x-0 top-1/2 h-1 w-full -translate-y-1/2 overflow-visible"
    aria-hidden="true"
  >
    <rect width="100%" height="100%" rx="2" className="fill-hairline" />
    <rect
      x={percent(years, shown.from)}
      width={percent(years, years.first + shown.to - shown.from)}
      height="100%"
      rx="2"
      className="fill-accent"
    />
  </svg>
);

const toSpan = (first: number, last: number): string =>
  first === last ? String(first) : `${first}–${last}`;

/** The years that are published and left out. */
const Outside = ({
  years,
  shown,
}: {
  readonly years: YearRangeProps['years'];
  readonly shown: Range;
}) => {
  const { t } = useTranslation('series');
  const outside = [
    ...(shown.from > years.first ? [toSpan(years.first, shown.from - 1)] : []),
    ...(shown.to < years.last ? [toSpan(shown.to + 1, years.last)] : []),
  ];
  if (outside.length === 0) return null;
  return (
    <p className="text-12 text-ink-muted">{t('range.outside', { years: outside.join(', ') })}</p>
  );
};

/** A written page shows all years, and may hold no styles of its own. */
const WRITTEN_AT: Readonly<Record<End, string>> = { from: 'start-0', to: 'start-full' };

interface ThumbProps {
  readonly end: End;
  readonly years: YearRangeProps['years'];
  readonly shown: Range;
  readonly handlers: ReturnType<typeof useDrag>['handlers'];
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const Thumb = ({ end, years, shown, handlers, onKeyDown }: ThumbProps) => {
  const { t } = useTranslation('series');
  const live = useLive();
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={t(`range.${end}`)}
      aria-valuemin={end === 'from' ? years.first : shown.from}
      aria-valuemax={end === 'from' ? shown.to : years.last}
      aria-valuenow={shown[end]}
      style={live ? { insetInlineStart: percent(years, shown[end]) } : undefined}
      className={`absolute top-1/2 size-4 -translate-x-1/2 -translate-y-1/2 cursor-ew-resize rounded-full border-2 border-accent bg-raised pointer-coarse:size-7 ${live ? '' : WRITTEN_AT[end]}`}
      onKeyDown={onKeyDown}
      onPointerDown={handlers.begin(end)}
      onPointerMove={handlers.move}
      onPointerUp={handlers.end}
      onPointerCancel={handlers.end}
    />
  );
};

/** The years shown, by dragging either end, by keys (arrows, PageUp, PageDown, Home, End) or by typing; as long as the time axis above. */
export const YearRange = (props: YearRangeProps) => {
  const { years, plot } = props;
  const { t } = useTranslation('series');
  const given = {
    from: within(years, props.from ?? years.first),
    to: within(years, props.to ?? years.last),
  };
  const { track, shown, commit, handlers } = useDrag(props, given);
  const onKey = (end: End) => (event: KeyboardEvent) => {
    const year = moveYear(years, given[end], event.key);
    if (year === undefined) return;
    event.preventDefault();
    commit(withEnd(given, end, year));
  };
  const field = (end: End) => (
    <YearField
      years={years}
      label={t(`range.${end}`)}
      value={given[end]}
      onChange={(year) => {
        const next = withEnd(given, end, year);
        commit(next);
        return next[end];
      }}
    />
  );
  return (
    <div role="group" aria-label={t('range.label')}>
      <div
        ref={track}
        // Nothing that shows may move when the axis is laid out.
        className={`relative h-4 touch-none pointer-coarse:h-7 ${plot ? '' : 'invisible'}`}
        style={plot && { marginInlineStart: plot.left, width: plot.right - plot.left }}
      >
        <Track years={years} shown={shown} />
        {(['from', 'to'] as const).map((end) => (
          <Thumb key={end} {...{ end, years, shown, handlers }} onKeyDown={onKey(end)} />
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-x-2">
        {field('from')}
        <span aria-hidden="true">–</span>
        {field('to')}
        <Outside years={years} shown={shown} />
        {props.children}
      </div>
    </div>
  );
};
