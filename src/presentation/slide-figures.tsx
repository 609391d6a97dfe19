import type { Bilingual } from '../domain/codelist';
import type { Language } from '../domain/language';
import { tileNote } from '../features/tiles/tile-note';
import { figureName, partName } from '../figures/figure-name';
import { figureWords } from '../figures/unit-of';
import type { FigureWords } from '../i18n/format-figure';
import { LANGUAGE_TAG } from '../domain/language';
import { BothLanguages, useSlideLanguages } from './both-languages';
import { type DeckData, inBoth } from './deck-data';
import type { SlideFigure } from './slide-content';

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

/** One line about the figure; nothing where it would only repeat the year of the edition. */
const noteOf = ({ data, shown }: FigureProps): Bilingual =>
  inBoth((language) => {
    const t = data.i18n.getFixedT(language, 'figure');
    const { tile, figure, series, time } = shown;
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

const BigNumber = (props: FigureProps) => {
  const [first, beneath] = useSlideLanguages();
  const { before, number, after } = wordsOf(props, first);
  const parts = props.shown.figure.kind === 'parts';
  return (
    <>
      <span
        lang={LANGUAGE_TAG[first]}
        className="flex flex-wrap items-baseline gap-x-[0.2em] leading-[1.25]"
      >
        <span className={parts ? '' : 'whitespace-nowrap'}>
          {before}
          <span className={parts ? 'slide-lead font-semibold' : 'slide-number font-semibold'}>
            {number}
          </span>
        </span>
        <span className="whitespace-nowrap">{after.trim()}</span>
      </span>
      {beneath ? (
        <span lang={LANGUAGE_TAG[beneath]} className="slide-note block text-ink-muted">
          {wordsOf(props, beneath).text}
        </span>
      ) : null}
    </>
  );
};

/** Up to six figures as big numbers, each with its name and one line about it. */
export const SlideFigures = ({
  data,
  figures,
}: {
  readonly data: DeckData;
  readonly figures: readonly SlideFigure[];
}) => (
  <ul className="grid min-h-0 flex-1 auto-rows-fr grid-cols-3 content-center gap-x-[1.6em] gap-y-[0.8em]">
    {figures.map((shown) => (
      <li
        key={shown.tile.indicator.id}
        data-verdict={shown.tile.verdict.kind}
        className={`flex min-w-0 flex-col border-t-2 border-strong pt-[0.5em] leading-[1.25] ${shown.tile.verdict.kind === 'whole' ? 'text-ink-muted' : ''}`}
      >
        <BothLanguages words={nameOf({ data, shown })} />
        <BigNumber data={data} shown={shown} />
        <span className="slide-note text-ink-muted">
          <BothLanguages words={noteOf({ data, shown })} />
        </span>
      </li>
    ))}
  </ul>
);
