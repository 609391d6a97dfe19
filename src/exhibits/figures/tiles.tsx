import { useTranslation } from 'react-i18next';
import { latestOf } from '../../crossfilter/figure-of';
import type { Series } from '../../crossfilter/build-series';
import type { Tile } from '../../crossfilter/choose-tiles';
import type { Dataset } from '../../domain/dataset';
import { SourceButton } from '../../provenance/source-button';
import { useLanguage } from '../../i18n/use-language';
import { Button } from '../../ui/button';
import { chooseProps } from '../../ui/choose-props';
import { TileFigure } from './tile-figure';
import './words';

interface TilesProps {
  readonly dataset: Dataset;
  readonly tiles: readonly Tile[];
  readonly selected: readonly string[];
  /** The figures of a tile over the years; undefined where they are not one series. */
  readonly seriesOf: (indicator: string) => Series | undefined;
  readonly year: string;
  readonly sentence: string;
  readonly onSelect: (indicator: string, adds: boolean) => void;
  readonly onUndo: () => void;
}

/** The key figures under the filter. A tile shows its indicator in the time series; figures known only as a whole are grey and say why. */
export const Tiles = ({
  dataset,
  tiles,
  selected,
  seriesOf,
  year,
  sentence,
  onSelect,
  onUndo,
}: TilesProps) => {
  const { t } = useTranslation('figures');
  const language = useLanguage();
  if (tiles.length === 0) {
    return (
      <p className="flex min-h-24 items-center gap-3 border-b border-hairline py-3 text-ink-muted">
        {t('none', { sentence })}
        <Button look="link" onClick={onUndo}>
          {t('drop')}
        </Button>
      </p>
    );
  }
  return (
    <ul
      aria-label={t('region')}
      className="grid grid-cols-2 border-b border-hairline sm:grid-cols-3 xl:grid-cols-6"
    >
      {tiles.map((tile) => (
        <li
          key={tile.indicator.id}
          data-verdict={tile.verdict.kind}
          className="relative min-w-0 border-e border-hairline last:border-e-0"
        >
          <button
            type="button"
            aria-pressed={selected.includes(tile.indicator.id)}
            title={t('select', { name: tile.indicator.name[language] })}
            className="flex size-full flex-col items-start px-3 py-2 text-start hover:bg-sunken aria-pressed:shadow-[inset_0_-3px_0_var(--color-selected)]"
            {...chooseProps((adds) => onSelect(tile.indicator.id, adds))}
          >
            <TileFigure
              dataset={dataset}
              tile={tile}
              series={seriesOf(tile.indicator.id)}
              year={year}
            />
          </button>
          <SourceButton
            dataset={dataset}
            observations={latestOf(tile.verdict.observations)?.observations ?? []}
            className="absolute end-1 top-1"
          />
        </li>
      ))}
    </ul>
  );
};
