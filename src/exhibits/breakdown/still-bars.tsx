import { useMemo, useRef } from 'react';
import type { Breakdown } from '../../crossfilter/break-down';
import type { Bilingual } from '../../domain/codelist';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { figureWords } from '../../wording/figure-words';
import { BothLanguages, inBoth } from '../both-languages';
import { codeColor } from '../series-color';
import { useFit } from '../use-fit';
import type { BreakdownAnswer } from './answer';
import { remainderOf } from './words';

/** Bars that there is room for; what is left is counted in a line under them. */
const MOST_BARS = 7;
const LEAST_PERCENT = 0.4;
/** What goes where there is no room: the second language. */
const WITHOUT_SECOND = 1;
/** Few bars are thick, but no blocks. */
const MOST_ROW_EM = 4.4;

interface Bar {
  readonly id: string;
  readonly name: Bilingual;
  readonly figure: Bilingual;
  readonly value: number;
  readonly color: string | undefined;
  readonly selected: boolean;
  /** True where others are selected. */
  readonly muted: boolean;
}

/** The parts that there is room for: the largest, and those that the filter selects. */
const chooseParts = (
  { dimension, parts }: Breakdown,
  isSelected: (code: string) => boolean,
): Breakdown['parts'] => {
  const chosen = (part: Breakdown['parts'][number]) => isSelected(part.codes[dimension] ?? '');
  const others = MOST_BARS - parts.filter(chosen).length;
  const largest = parts.filter((part) => !chosen(part)).slice(0, Math.max(0, others));
  return parts.filter((part) => chosen(part) || largest.includes(part)).slice(0, MOST_BARS);
};

const toBars = (
  dataset: Dataset,
  breakdown: Breakdown,
  selection: BreakdownAnswer['selection'],
): readonly Bar[] => {
  const { dimension, parts, whole } = breakdown;
  const tree = treeOf(dataset, dimension);
  const isSelected = (code: string): boolean => selection?.isSelected(code) ?? false;
  const anySelected = selection?.anySelected === true;
  const bars = chooseParts(breakdown, isSelected).map((part): Bar => {
    const code = part.codes[dimension] ?? '';
    return {
      selected: isSelected(code),
      muted: anySelected && !isSelected(code),
      id: code,
      name: inBoth((language) => codeName(tree, code, language, 'short')),
      figure: inBoth((language) => figureWords(dataset, part.indicator, part, language).text),
      value: Number(part.value),
      color: codeColor(dataset, dimension, code),
    };
  });
  const rest = remainderOf(breakdown);
  if (!rest || !whole || parts.length > MOST_BARS) return bars;
  return [
    ...bars,
    {
      id: 'rest',
      name: inBoth((language) => wordsIn('breakdown', language)('remainder')),
      figure: inBoth((language) => figureWords(dataset, whole.indicator, rest, language).text),
      value: Number(rest.value),
      color: undefined,
      selected: false,
      muted: anySelected,
    },
  ];
};

const BarMark = ({ bar, most }: { readonly bar: Bar; readonly most: number }) => (
  <svg
    className="h-[64%] w-full min-w-0 overflow-visible"
    aria-hidden="true"
    preserveAspectRatio="none"
  >
    <rect
      width={`${Math.max((bar.value / most) * 100, LEAST_PERCENT)}%`}
      height="100%"
      fill={bar.color ? `var(--color-${bar.color})` : 'none'}
      stroke={bar.selected ? 'var(--color-selected)' : bar.color ? 'none' : 'var(--color-strong)'}
      strokeWidth={bar.selected ? 4 : bar.color ? 0 : 4}
      strokeDasharray={bar.color ? undefined : '8 6'}
      opacity={bar.muted && bar.color ? 0.45 : 1}
    />
  </svg>
);

interface StillBarsProps {
  readonly answer: BreakdownAnswer;
  readonly breakdown: Breakdown;
  readonly languages: readonly Language[];
}

/** The parts of one figure as ranked bars from zero; what is not itemised is an empty bar. */
export const StillBars = ({ answer, breakdown, languages }: StillBarsProps) => {
  const list = useRef<HTMLUListElement>(null);
  const contents = useMemo(() => ({ breakdown, languages }), [breakdown, languages]);
  const less = useFit(list, contents, WITHOUT_SECOND);
  const shown = less < WITHOUT_SECOND ? languages : languages.slice(0, 1);
  const { asked, selection } = answer;
  const bars = toBars(asked.ground.cube.dataset, breakdown, selection);
  const most = Math.max(...bars.map(({ value }) => value));
  const left = breakdown.parts.length - MOST_BARS;
  return (
    <div className="flex min-h-0 flex-1 flex-col justify-center gap-[0.6em]">
      <ul
        ref={list}
        className="still-bars grid min-h-0 flex-1 auto-rows-fr grid-cols-[fit-content(30%)_minmax(0,1fr)_auto] gap-x-[1em]"
        style={{ maxHeight: `${bars.length * MOST_ROW_EM}em` }}
      >
        {bars.map((bar) => (
          <li
            key={bar.id}
            data-cell
            aria-current={bar.selected || undefined}
            className="col-span-3 grid min-h-0 grid-cols-subgrid grid-rows-[minmax(0,1fr)] items-center"
          >
            <span
              className={`text-end leading-[1.2] ${bar.selected ? 'font-semibold text-selected' : bar.muted ? 'text-ink-muted' : ''}`}
            >
              <BothLanguages languages={shown} words={bar.name} />
            </span>
            <BarMark bar={bar} most={most} />
            <span
              className={`whitespace-nowrap leading-[1.2] ${bar.muted ? 'text-ink-muted' : ''}`}
            >
              <BothLanguages
                languages={shown}
                words={bar.figure}
                className={bar.muted ? '' : 'font-semibold'}
              />
            </span>
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <p className="still-note text-ink-muted">
          <BothLanguages
            languages={languages}
            words={inBoth((language) =>
              wordsIn('breakdown', language)('moreParts', { count: left }),
            )}
          />
        </p>
      ) : null}
    </div>
  );
};
