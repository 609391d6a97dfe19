import type { Bilingual } from '../../domain/codelist';
import { inBoth } from '../../exhibits/both-languages';
import type { ChartModel, ModelPoint, ModelSeries } from '../../exhibits/picture-model';

/** A piece of a series that a line may join, as the format has it: a series of its own. Places outside of it are null. */
export interface ChartRun {
  readonly series: ModelSeries;
  readonly name: Bilingual;
  readonly points: readonly (ModelPoint | null)[];
  /** True where the run has the last point of its series, which bears the label. */
  readonly isLast: boolean;
}

const spanOf = ({ categories }: ChartModel, points: ChartRun['points']): Bilingual => {
  const first = categories[points.findIndex((point) => point !== null)];
  const last = categories[points.findLastIndex((point) => point !== null)];
  return inBoth((language) =>
    first === last ? (first?.[language] ?? '') : `${first?.[language]}–${last?.[language]}`,
  );
};

const runsOf = (chart: ChartModel, series: ModelSeries): readonly ChartRun[] => {
  const edges = [0, ...series.cuts, series.points.length];
  const pieces = edges
    .slice(1)
    .map((end, at) =>
      series.points.map((point, place) =>
        place >= (edges[at] ?? 0) && place < end ? point : null,
      ),
    )
    .filter((points) => points.some((point) => point !== null));
  return pieces.map((points, at) => {
    const span = spanOf(chart, points);
    const name =
      pieces.length === 1
        ? series.name
        : inBoth((language) => `${series.name[language]} ${span[language]}`);
    return { series, name, points, isLast: at === pieces.length - 1 };
  });
};

/** The series of a chart in pieces that no break cuts; one without any value is left out. */
export const toChartRuns = (chart: ChartModel): readonly ChartRun[] =>
  chart.series.flatMap((series) =>
    series.shape === 'bar' ? runsOf(chart, { ...series, cuts: [] }) : runsOf(chart, series),
  );
