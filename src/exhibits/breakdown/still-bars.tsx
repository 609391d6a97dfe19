import { useMemo, useRef } from 'react';
import type { Breakdown } from '../../crossfilter/break-down';
import type { Bilingual } from '../../domain/codelist';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import type { Observation } from '../../domain/observation';
import type { Sum } from '../../domain/sum-figures';
import { wordsIn } from '../../i18n/words';
import { BothLanguages, inBoth } from '../both-languages';
import { codeColor } from '../series-color';
import { useFit } from '../use-fit';
import type { BreakdownAnswer } from './answer';
import { gatherRest } from './gather-rest';
import { restWords } from './still-rest';
import { computedWords, partWords } from './part-words';
import { remainderOf } from './words';

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

interface Bars {
  readonly bars: readonly Bar[];
  readonly rest: readonly Observation[];
}

const toBars = (
  dataset: Dataset,
  breakdown: Breakdown,
  selection: BreakdownAnswer['selection'],
): Bars => {
  const { dimension, parts } = breakdown;
  const tree = treeOf(dataset, dimension);
  const codeOf = (part: Observation): string => part.codes[dimension] ?? '';
  const isSelected = (part: Observation): boolean => selection?.isSelected(codeOf(part)) ?? false;
  const muted = selection?.anySelected === true;
  const { shown, rest, sum } = gatherRest(dataset, parts, isSelected);
  const indicator = parts[0]?.indicator ?? '';
  const toComputed = (id: string, name: Bilingual, amount: Sum | undefined): Bar => ({
    id,
    name,
    figure: inBoth((language) =>
      amount ? computedWords(dataset, indicator, amount, language).text : '',
    ),
    value: Number(amount?.value ?? 0),
    color: undefined,
    selected: false,
    muted,
  });
  const say = (key: 'remainder' | 'rest') =>
    inBoth((language) => wordsIn('breakdown', language)(key, { count: rest.length }));
  const remainder = remainderOf(breakdown);
  return {
    bars: [
      ...shown.map(
        (part): Bar => ({
          selected: isSelected(part),
          muted: muted && !isSelected(part),
          id: codeOf(part),
          name: inBoth((language) => codeName(tree, codeOf(part), language, 'short')),
          figure: inBoth((language) => partWords(dataset, part, language).text),
          value: Number(part.value),
          color: part.status === 'E' ? undefined : codeColor(dataset, dimension, codeOf(part)),
        }),
      ),
      ...(rest.length > 0 ? [toComputed('rest', say('rest'), sum)] : []),
      ...(remainder ? [toComputed('remainder', say('remainder'), remainder)] : []),
    ],
    rest,
  };
};

const BarMark = ({ bar, most }: { readonly bar: Bar; readonly most: number }) => (
  <svg
    className="h-[64%] w-full min-w-0 overflow-visible"
    aria-hidden="true"
    preserveAspectRatio="none"
  >
    <rect
      visibility={bar.figure.zh === '' ? 'hidden' : undefined}
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

interface RestNoteProps extends Pick<StillBarsProps, 'breakdown' | 'languages'> {
  readonly dataset: Dataset;
  readonly rest: readonly Observation[];
}

/** What the bar of the rest contains. */
const RestNote = ({ dataset, breakdown: { dimension }, languages, rest }: RestNoteProps) => {
  const tree = treeOf(dataset, dimension);
  const namesOf = (language: Language) =>
    rest.map((part) => codeName(tree, part.codes[dimension] ?? '', language, 'short'));
  return (
    <p className="still-note text-ink-muted">
      <BothLanguages
        languages={languages}
        words={inBoth((language) => {
          const count = wordsIn('breakdown', language)('rest', { count: rest.length });
          return restWords(count, namesOf(language), language);
        })}
      />
    </p>
  );
};

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
  const { dataset } = asked.ground.cube;
  const { bars, rest } = toBars(dataset, breakdown, selection);
  const most = Math.max(answer.end ?? 0, ...bars.map(({ value }) => value));
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
      {rest.length > 0 ? <RestNote {...{ dataset, breakdown, languages, rest }} /> : null}
    </div>
  );
};
