import { type CSSProperties, useMemo, useRef } from 'react';
import { estimateWidth } from '../../charts/layout/text-size';
import type { Series } from '../../crossfilter/build-series';
import { joinedTail } from '../../crossfilter/joined-tail';
import { type Language, LANGUAGE_TAG } from '../../domain/language';
import { BothLanguages, inBoth } from '../both-languages';
import type { PictureProps } from '../exhibit';
import { Unbroken } from '../unbroken';
import { useFit } from '../use-fit';
import type { FiguresAnswer, KeyFigure } from './answer';
import { keyFigureNote } from './key-figure-note';
import { keyFigureName, keyFigureNumber } from './key-figure-words';
import { Sparkline } from '../sparkline';
import type { FiguresSpec } from './spec';

type StillFiguresProps = Pick<PictureProps<FiguresSpec, FiguresAnswer>, 'answer' | 'languages'>;

interface FigureProps extends StillFiguresProps {
  readonly shown: KeyFigure;
  /** How much there is no room for. */
  readonly less: number;
}

/** What goes first where the cells are too small for it: how a figure came to be, then the size of the numbers, the note in the language beneath, what the name in that language has beyond one line, and what the rest has beyond a line or two. */
const WITHOUT = { course: 1, size: 2, second: 3, names: 4, lines: 5 } as const;

/** Space around the words beside a number, in their type size. */
const BESIDE = 0.6;
/** Widths are estimated on the safe side; running Latin text is narrower. */
const FIT: Readonly<Record<Language, number>> = { zh: 1, en: 0.86 };

/** A figure with its unit beside it, the number as large as that leaves room for. */
const BigNumber = ({ answer, languages: [first], shown }: FigureProps) => {
  const { before, number, after } = keyFigureNumber(answer.asked.ground, shown, first);
  const parts = shown.figure.kind === 'parts';
  const room: CSSProperties & Record<`--${string}`, number> = {
    '--number': estimateWidth(number, 1),
    '--beside': estimateWidth(before + after, 1) * FIT[first] + BESIDE,
  };
  return (
    <span
      lang={LANGUAGE_TAG[first]}
      className="flex flex-wrap items-baseline gap-x-[0.2em] leading-[1.25]"
      style={room}
    >
      <span className={parts ? '' : 'whitespace-nowrap'}>
        {before}
        <span className={parts ? 'still-lead font-semibold' : 'still-number font-semibold'}>
          {number}
        </span>
      </span>
      <span className="whitespace-nowrap">{after.trim()}</span>
    </span>
  );
};

/** The note, without the year that the kicker says; in the language beneath, after the figure itself. */
const Note = ({ answer, languages: [first, beneath], shown, less }: FigureProps) => {
  const { ground } = answer.asked;
  const noteIn = (language: Language) => keyFigureNote(ground, shown, language, true);
  const second =
    beneath &&
    [
      keyFigureNumber(ground, shown, beneath).text,
      less < WITHOUT.second ? noteIn(beneath) : '',
    ].filter((each) => each !== '');
  const lines = less < WITHOUT.lines ? 'block' : 'line-clamp-2';
  return (
    <span className="still-note text-ink-muted">
      <span lang={LANGUAGE_TAG[first]} className={lines}>
        <Unbroken text={noteIn(first)} />
      </span>
      {beneath && second ? (
        <span lang={LANGUAGE_TAG[beneath]} className="flex flex-wrap gap-x-[0.8em]">
          {second.map((words) => (
            <span key={words}>
              <Unbroken text={words} />
            </span>
          ))}
        </span>
      ) : null}
    </span>
  );
};

/** Years that a line between them needs to show something. */
const LEAST_YEARS = 5;

const courseOf = ({ series }: KeyFigure): Series | undefined => {
  const points = series ? joinedTail(series) : [];
  return series && points.length >= LEAST_YEARS ? { ...series, points } : undefined;
};

/** How the figure came to be, as far back as its years are without a gap: a line between its first and last year. */
const Course = ({ series }: { readonly series: Series }) => (
  <span className="still-course mt-[0.3em] flex min-h-0 flex-1 items-end gap-[0.6em] text-ink-muted">
    <Sparkline series={series} className="h-full min-h-0 w-auto" />
    <span className="still-note whitespace-nowrap">
      {series.points.at(0)?.year}–{series.points.at(-1)?.year}
    </span>
  </span>
);

const COLUMNS: Readonly<Record<number, string>> = {
  1: 'grid-cols-1',
  2: 'grid-cols-2',
  4: 'grid-cols-2',
};

const Cell = (props: FigureProps & { readonly wide: boolean }) => {
  const { answer, languages, shown, less, wide } = props;
  const { kind } = shown.verdict;
  const name = less < WITHOUT.lines ? '' : 'truncate';
  const second = less < WITHOUT.names ? '' : 'truncate';
  // Two languages leave no room for it.
  const course = languages.length > 1 || less >= WITHOUT.course ? undefined : courseOf(shown);
  return (
    <li
      data-cell
      data-verdict={kind}
      className={`still-cell flex min-h-0 min-w-0 flex-col border-strong pt-[0.5em] leading-[1.25] ${wide ? 'col-span-2' : ''} ${kind === 'whole' ? 'text-ink-muted' : ''}`}
    >
      <BothLanguages
        languages={languages}
        words={inBoth((language) => keyFigureName(answer.asked.ground, shown, language))}
        className={`still-figure-name ${name}`}
        second={`still-note text-ink-muted ${second}`}
      />
      <BigNumber {...props} />
      <Note {...props} />
      {course ? <Course series={course} /> : null}
    </li>
  );
};

/** Up to six figures as big numbers, each with its name and one line about it; the first of five has room for two. */
export const StillFigures = (props: StillFiguresProps) => {
  const { figures } = props.answer;
  const { answer, languages } = props;
  const list = useRef<HTMLUListElement>(null);
  const contents = useMemo(() => ({ answer, languages }), [answer, languages]);
  const less = useFit(list, contents, WITHOUT.lines);
  const both = props.languages.length > 1;
  const size = less >= WITHOUT.size ? 'still-tight' : both ? 'still-both' : '';
  const bare = !both && less < WITHOUT.size && figures.every((shown) => !courseOf(shown));
  return (
    <ul
      ref={list}
      className={`grid min-h-0 flex-1 auto-rows-fr gap-x-[1.6em] gap-y-[0.9em] pt-[0.5em] ${bare ? 'still-bare' : size} ${COLUMNS[figures.length] ?? 'grid-cols-3'}`}
    >
      {figures.map((shown, index) => (
        <Cell
          key={shown.indicator.id}
          {...props}
          shown={shown}
          less={less}
          wide={index === 0 && figures.length === 5}
        />
      ))}
    </ul>
  );
};
