import { useMemo } from 'react';
import type { TimelineModel, TimelineWords } from '../../charts/model/timeline-model';
import type { Series } from '../../crossfilter/build-series';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import type { SeriesAnswer } from './answer';
import { axisWords } from './axis-words';
import { type Drawing, type Frame, toTimelineModel } from './to-timeline-model';

/** What one chart draws. */
export interface Drawn {
  readonly dataset: Dataset;
  readonly series: readonly Series[];
  readonly split: string | undefined;
  readonly drawing: Drawing;
  readonly frame?: Frame | undefined;
}

/** What each chart of an answer draws: one with all series, or one for each. */
export const toDrawn = ({
  asked,
  charts,
  chosen,
  drawing,
  frames,
}: SeriesAnswer): readonly Drawn[] =>
  charts.map((series, at) => ({
    dataset: asked.ground.cube.dataset,
    series,
    split: chosen.split,
    drawing,
    frame: frames?.[at],
  }));

/** Model and words of a chart, the same objects while nothing changes; in two languages the labels of the second stand under those of the first. */
export const useTimeline = (
  { dataset, series, split, drawing, frame }: Drawn,
  [language, beneath]: readonly [Language, ...Language[]],
): { readonly model: TimelineModel; readonly words: TimelineWords } => {
  const model = useMemo(() => {
    const own = toTimelineModel(dataset, { series, split }, language, drawing, frame);
    if (!beneath) return own;
    const other = toTimelineModel(dataset, { series, split }, beneath, drawing, frame);
    return {
      ...own,
      series: own.series.map((each, at) => ({
        ...each,
        endNote: other.series[at]?.endLabel ?? '',
      })),
    };
  }, [dataset, series, split, drawing, frame, language, beneath]);
  const words = useMemo(
    () => axisWords(beneath ? [language, beneath] : [language], model),
    [language, beneath, model],
  );
  return { model, words };
};
