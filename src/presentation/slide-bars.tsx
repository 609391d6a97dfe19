import type { Breakdown } from '../crossfilter/break-down';
import type { Bilingual } from '../domain/codelist';
import { codeName } from '../domain/code-name';
import { treeOf } from '../domain/dataset';
import { codeColor } from '../figures/series-color';
import { figureWords } from '../figures/unit-of';
import { BothLanguages } from './both-languages';
import { type DeckData, inBoth } from './deck-data';

/** Bars that a slide has room for; what is left is said in a line under them. */
const MOST_BARS = 7;
const LEAST_PERCENT = 0.4;
/** Few bars are thick, but no blocks. */
const MOST_ROW_EM = 4.4;

interface Bar {
  readonly id: string;
  readonly name: Bilingual;
  readonly figure: Bilingual;
  readonly value: number;
  readonly color: string | undefined;
}

const toBars = (data: DeckData, { dimension, parts, whole, sum }: Breakdown): readonly Bar[] => {
  const { dataset } = data.cube;
  const tree = treeOf(dataset, dimension);
  const bars = parts.slice(0, MOST_BARS).map((part): Bar => {
    const code = part.codes[dimension] ?? '';
    return {
      id: code,
      name: inBoth((language) => codeName(tree, code, language, 'short')),
      figure: inBoth((language) => figureWords(dataset, part.indicator, part, language).text),
      value: Number(part.value),
      color: codeColor(dataset, dimension, code),
    };
  });
  if (sum?.kind !== 'remainder' || !whole || parts.length > MOST_BARS) return bars;
  return [
    ...bars,
    {
      id: 'rest',
      name: inBoth((language) => data.i18n.getFixedT(language, 'breakdown')('remainder')),
      figure: inBoth((language) => figureWords(dataset, whole.indicator, sum.by, language).text),
      value: Number(sum.by.value),
      color: undefined,
    },
  ];
};

const BarMark = ({ bar, most }: { readonly bar: Bar; readonly most: number }) => (
  <svg className="h-[64%] w-full min-w-0" aria-hidden="true" preserveAspectRatio="none">
    <rect
      width={`${Math.max((bar.value / most) * 100, LEAST_PERCENT)}%`}
      height="100%"
      fill={bar.color ? `var(--color-${bar.color})` : 'none'}
      stroke={bar.color ? 'none' : 'var(--color-strong)'}
      strokeWidth={bar.color ? 0 : 4}
      strokeDasharray="8 6"
    />
  </svg>
);

/** The parts of one figure as ranked bars from zero; what is not itemised is an empty bar. */
export const SlideBars = ({
  data,
  breakdown,
}: {
  readonly data: DeckData;
  readonly breakdown: Breakdown;
}) => {
  const bars = toBars(data, breakdown);
  const most = Math.max(...bars.map(({ value }) => value));
  const left = breakdown.parts.length - MOST_BARS;
  return (
    <div className="flex min-h-0 flex-1 flex-col justify-center gap-[0.6em]">
      <ul
        className="slide-bars grid min-h-0 flex-1 auto-rows-fr grid-cols-[fit-content(30%)_minmax(0,1fr)_auto] gap-x-[1em]"
        style={{ maxHeight: `${bars.length * MOST_ROW_EM}em` }}
      >
        {bars.map((bar) => (
          <li
            key={bar.id}
            className="col-span-3 grid min-h-0 grid-cols-subgrid grid-rows-[minmax(0,1fr)] items-center"
          >
            <span className="text-end leading-[1.2]">
              <BothLanguages words={bar.name} />
            </span>
            <BarMark bar={bar} most={most} />
            <span className="whitespace-nowrap leading-[1.2]">
              <BothLanguages words={bar.figure} className="font-semibold" />
            </span>
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <p className="slide-note text-ink-muted">
          <BothLanguages
            words={inBoth((language) =>
              data.i18n.getFixedT(language, 'presentation')('moreParts', { count: left }),
            )}
          />
        </p>
      ) : null}
    </div>
  );
};
