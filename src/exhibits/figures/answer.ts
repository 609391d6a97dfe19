import { buildSeries, type Series } from '../../crossfilter/build-series';
import { chooseTiles, MOST_TILES, type Tile } from '../../crossfilter/choose-tiles';
import { type Figure, latestOf, toFigure } from '../../crossfilter/figure-of';
import { narrowingOf } from '../../crossfilter/filter';
import type { Observation } from '../../domain/observation';
import { isWhitePaper } from '../../domain/source';
import type { Answer, Asked, BadgeName } from '../exhibit';
import type { FiguresSpec } from './spec';

/** An indicator with its latest figure under the filter, the year of that, and its figures over the years where they are one series. */
export interface KeyFigure extends Tile {
  readonly time: string;
  readonly figure: Figure;
  readonly series: Series | undefined;
}

/** The key figures; `speaker` is the one that the headline is about, undefined where there is none. */
export interface FiguresAnswer extends Answer<FiguresSpec> {
  readonly figures: readonly KeyFigure[];
  readonly speaker: KeyFigure | undefined;
}

/** The published figures that a key figure rests on. */
export const observationsOf = ({ figure }: Pick<KeyFigure, 'figure'>): readonly Observation[] =>
  figure.kind === 'published' ? [figure.observation] : figure.parts;

const tilesOf = ({ ground, spec, verdicts }: Asked<FiguresSpec>): readonly Tile[] => {
  const { indicators, indicatorById } = ground.cube.dataset;
  if (spec.indicators.length === 0) return chooseTiles(indicators, verdicts, MOST_TILES);
  return spec.indicators.flatMap((id): readonly Tile[] => {
    const indicator = indicatorById.get(id);
    const verdict = verdicts.get(id);
    return indicator && verdict && verdict.kind !== 'outside' ? [{ indicator, verdict }] : [];
  });
};

const toKeyFigures = (
  { ground: { cube }, verdicts }: Asked<FiguresSpec>,
  tile: Tile,
): readonly KeyFigure[] => {
  const latest = latestOf(tile.verdict.observations);
  const figure = latest && toFigure(cube.dataset, latest.observations);
  if (!latest || !figure) return [];
  const [only, ...others] = buildSeries(cube, verdicts, tile.indicator.id);
  const series = others.length === 0 ? only : undefined;
  return [{ ...tile, time: latest.time, figure, series }];
};

/** The figure that speaks for all: one that the filter finds published, of a white paper rather than of another document. */
const speakerOf = (
  { ground }: Asked<FiguresSpec>,
  figures: readonly KeyFigure[],
): KeyFigure | undefined => {
  const found = figures.filter(({ verdict }) => verdict.kind === 'filtered');
  const isOfWhitePaper = (each: KeyFigure) => {
    const [first] = observationsOf(each);
    return first !== undefined && isWhitePaper(ground.cube.dataset, first.source.id);
  };
  return found.find(isOfWhitePaper) ?? found[0] ?? figures[0];
};

const badgeOf = ({ filter }: Asked<FiguresSpec>, figures: readonly KeyFigure[]): BadgeName => {
  if (figures.length === 0) return 'none';
  if (figures.every(({ verdict }) => verdict.kind === 'whole')) return 'whole';
  return narrowingOf(filter, []);
};

/** The key figures of the filter; of indicators that were asked for, those that the filter does not leave outside, in their order. */
export const answerFigures = (asked: Asked<FiguresSpec>): FiguresAnswer => {
  const figures = tilesOf(asked).flatMap((tile) => toKeyFigures(asked, tile));
  const speaker = speakerOf(asked, figures);
  return {
    asked,
    badge: badgeOf(asked, figures),
    lead: speaker ? observationsOf(speaker) : [],
    isEmpty: figures.length === 0,
    figures,
    speaker,
  };
};
