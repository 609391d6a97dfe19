import type { ModelSeries, PictureModel } from '../picture-model';
import type { ChangesAnswer } from './answer';
import { toSlopeModel } from './slope';

/** The slope chart as plain data; a list is the table itself. */
export const changesModel = (answer: ChangesAnswer): PictureModel | undefined => {
  if (answer.asked.spec.shape !== 'slope') return undefined;
  const [zh, en] = [toSlopeModel(answer, 'zh'), toSlopeModel(answer, 'en')];
  if (zh.series.length === 0) return undefined;
  return {
    kind: 'charts',
    charts: [
      {
        categories: zh.years.map((year) => ({ zh: year, en: year })),
        series: zh.series.map((series, at): ModelSeries => {
          const other = en.series[at];
          return {
            name: { zh: series.name, en: other?.name ?? series.name },
            color: series.color,
            shape: 'line',
            muted: false,
            points: series.points.map(
              (point, place) =>
                point && {
                  value: point.value,
                  computed: point.computed,
                  hedge: point.hedge,
                  label: { zh: point.label, en: other?.points[place]?.label ?? point.label },
                },
            ),
            cuts: [],
            end: { zh: series.endLabel, en: other?.endLabel ?? series.endLabel },
          };
        }),
        form: 'columns',
        scale: zh.scale,
        measure: zh.measure,
      },
    ],
  };
};
