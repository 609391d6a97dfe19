import { useTranslation } from 'react-i18next';
import type { Series } from '../../crossfilter/build-series';
import type { Tile } from '../../crossfilter/choose-tiles';
import { latestOf, toFigure } from '../../crossfilter/figure-of';
import type { Dataset } from '../../domain/dataset';
import { figureName, partName } from '../../wording/figure-name';
import { TileText } from '../figure-text';
import { Sparkline } from './sparkline';
import { figureWords } from '../../wording/figure-words';
import { useLanguage } from '../../i18n/use-language';
import { tileNote } from './tile-note';
import '../../wording/words';

interface TileFigureProps {
  readonly dataset: Dataset;
  readonly tile: Tile;
  /** The tile's figures over the years, where it is one series. */
  readonly series: Series | undefined;
  /** The latest year of all: the year of a figure is named where it is an earlier one. */
  readonly year: string;
}

/** The figure of a tile: name, number with unit, a small line, and one line that says what it is: growth, sum, or why it is only a whole. */
export const TileFigure = ({ dataset, tile, series, year }: TileFigureProps) => {
  const { t } = useTranslation('figure');
  const language = useLanguage();
  const { indicator, verdict } = tile;
  const latest = latestOf(verdict.observations);
  const figure = latest && toFigure(dataset, latest.observations);
  if (!latest || !figure) return null;
  const words = (shown: Parameters<typeof figureWords>[2]) =>
    figureWords(dataset, indicator.id, shown, language);
  const whole = verdict.kind === 'whole';
  const name =
    figure.kind === 'published'
      ? figureName(dataset, figure.observation, language)
      : indicator.name[language];
  return (
    <>
      <span className="block pe-5 text-12 text-ink-muted">
        {latest.time === year ? name : `${name} · ${latest.time}`}
      </span>
      {figure.kind === 'parts' ? (
        <span className="mt-auto block text-14">
          {figure.parts
            .slice(0, 2)
            .map((part) => `${partName(dataset, part.codes, language)} ${words(part).text}`)
            .join(language === 'zh' ? '，' : ', ')}
        </span>
      ) : (
        <span className={`mt-auto flex w-full items-center gap-2 ${whole ? 'text-ink-muted' : ''}`}>
          <TileText words={words(figure.kind === 'sum' ? figure.sum : figure.observation)} />
          {series ? (
            <Sparkline
              series={series}
              className="ms-auto hidden h-7 sm:block min-w-0 max-w-20 flex-1"
            />
          ) : null}
        </span>
      )}
      <span className="block text-12 text-ink-muted">
        {tileNote(t, dataset, tile, figure, series, language)}
      </span>
    </>
  );
};
