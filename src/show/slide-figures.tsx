import type { Bilingual } from '../domain/codelist';
import type { CSSProperties } from 'react';
import { estimateWidth } from '../charts/layout/text-size';
import type { Series } from '../crossfilter/build-series';
import { codeName } from '../domain/code-name';
import { treeOf } from '../domain/dataset';
import type { Language } from '../domain/language';
import type { Observation } from '../domain/observation';
import { tileNote } from '../exhibits/figures/tile-note';
import { figureName, partName } from '../wording/figure-name';
import { Sparkline } from '../exhibits/figures/sparkline';
import { figureWords } from '../wording/figure-words';
import { formatGrowth } from '../wording/format-growth';
import type { FigureWords } from '../wording/format-figure';
import { LANGUAGE_TAG } from '../domain/language';
import { BothLanguages, useSlideLanguages } from './both-languages';
import { type DeckData, inBoth } from '../deck/deck-data';
import { joinedTail } from '../crossfilter/joined-tail';
import type { SlideFigure } from '../deck/slide-content';
import '../wording/words';

interface FigureProps {
  readonly data: DeckData;
  readonly shown: SlideFigure;
}

const nameOf = ({ data, shown }: FigureProps): Bilingual => {
  const { figure, tile, time } = shown;
  const year = data.package.edition === time ? '' : ` · ${time}`;
  return inBoth((language) =>
    figure.kind === 'published'
      ? figureName(data.cube.dataset, figure.observation, language) + year
      : tile.indicator.name[language] + year,
  );
};

/** A printed rate with the word of its hedge, which a room reads faster than a sign: "↑ 近30%". */
const hedgedGrowth = (
  { cube: { dataset } }: DeckData,
  { growth }: Pick<Observation, 'growth'>,
  language: Language,
): string | undefined => {
  if (!growth?.hedge) return undefined;
  const { hedge, ...rate } = growth;
  const word = codeName(treeOf(dataset, 'hedge'), hedge, language, 'short').toLowerCase();
  const space = language === 'zh' ? '' : ' ';
  return formatGrowth(rate).replace(/\d/, (digit) => `${word}${space}${digit}`);
};

/** One line about the figure; nothing where it would only repeat the year of the edition. */
const noteOf = ({ data, shown }: FigureProps): Bilingual =>
  inBoth((language) => {
    const t = data.i18n.getFixedT(language, 'figure');
    const { tile, figure, series, time } = shown;
    const hedged =
      figure.kind === 'published' &&
      tile.verdict.kind === 'filtered' &&
      tile.verdict.missing.length === 0
        ? hedgedGrowth(data, figure.observation, language)
        : undefined;
    if (hedged) return t('growthPrinted', { growth: hedged });
    const note = tileNote(t, data.cube.dataset, tile, figure, series, language);
    const year = t('yearOf', { year: time });
    return note === year && time === data.package.edition ? '' : note;
  });

const wordsOf = ({ data, shown }: FigureProps, language: Language): FigureWords => {
  const { figure, tile } = shown;
  const { dataset } = data.cube;
  const words = (each: Parameters<typeof figureWords>[2]) =>
    figureWords(dataset, tile.indicator.id, each, language);
  if (figure.kind === 'sum') return words(figure.sum);
  if (figure.kind === 'published') return words(figure.observation);
  const number = figure.parts
    .slice(0, 2)
    .map((part) => `${partName(dataset, part.codes, language)} ${words(part).text}`)
    .join(language === 'zh' ? '，' : ', ');
  return { before: '', number, after: '', text: number };
};

/** Space around the words beside a number, in their type size. */
const BESIDE = 0.6;
/** Widths are estimated on the safe side; running Latin text is narrower. */
const FIT: Readonly<Record<Language, number>> = { zh: 1, en: 0.86 };

/** A figure with its unit beside it, the number as large as that leaves room for. */
const BigNumber = (props: FigureProps) => {
  const [first] = useSlideLanguages();
  const { before, number, after } = wordsOf(props, first);
  const parts = props.shown.figure.kind === 'parts';
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

/** The note; in the language beneath, after the figure itself. */
const Note = (props: FigureProps) => {
  const [first, beneath] = useSlideLanguages();
  const note = noteOf(props);
  const second = beneath && [wordsOf(props, beneath).text, note[beneath]].filter(Boolean);
  return (
    <span className="still-note text-ink-muted">
      <span lang={LANGUAGE_TAG[first]} className="block">
        {note[first]}
      </span>
      {beneath && second ? (
        <span lang={LANGUAGE_TAG[beneath]} className="flex flex-wrap gap-x-[0.8em]">
          {second.map((words) => (
            <span key={words}>{words}</span>
          ))}
        </span>
      ) : null}
    </span>
  );
};

/** Years that a line between them needs to show something. */
const LEAST_YEARS = 5;

const courseOf = ({ series }: SlideFigure): Series | undefined => {
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

const Cell = ({ data, shown, wide }: FigureProps & { readonly wide: boolean }) => {
  const [, beneath] = useSlideLanguages();
  // Two languages leave no room for it.
  const course = beneath ? undefined : courseOf(shown);
  return (
    <li
      data-verdict={shown.tile.verdict.kind}
      className={`still-cell flex min-h-0 min-w-0 flex-col border-strong pt-[0.5em] leading-[1.25] ${wide ? 'col-span-2' : ''} ${shown.tile.verdict.kind === 'whole' ? 'text-ink-muted' : ''}`}
    >
      <BothLanguages words={nameOf({ data, shown })} className="still-figure-name" />
      <BigNumber data={data} shown={shown} />
      <Note data={data} shown={shown} />
      {course ? <Course series={course} /> : null}
    </li>
  );
};

/** Up to six figures as big numbers, each with its name and one line about it; the first of five has room for two. */
export const SlideFigures = ({
  data,
  figures,
}: {
  readonly data: DeckData;
  readonly figures: readonly SlideFigure[];
}) => {
  const [, beneath] = useSlideLanguages();
  const bare = !beneath && figures.every((shown) => !courseOf(shown));
  return (
    <ul
      className={`grid min-h-0 flex-1 auto-rows-fr gap-x-[1.6em] gap-y-[0.9em] pt-[0.5em] ${beneath ? 'still-both' : bare ? 'still-bare' : ''} ${COLUMNS[figures.length] ?? 'grid-cols-3'}`}
    >
      {figures.map((shown, index) => (
        <Cell
          key={shown.tile.indicator.id}
          data={data}
          shown={shown}
          wide={index === 0 && figures.length === 5}
        />
      ))}
    </ul>
  );
};
