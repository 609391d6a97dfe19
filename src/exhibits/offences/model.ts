import type { Code } from '../../domain/codelist';
import { figureWords } from '../../wording/figure-words';
import { inBoth } from '../both-languages';
import { isComputed, toShown } from '../figure-at-cell';
import type { ChartModel, ModelPoint, PictureModel } from '../picture-model';
import { codeColor } from '../series-color';
import type { OffencesAnswer, Stage } from './answer';

const toPoint = (
  { asked }: OffencesAnswer,
  { parts, indicator }: Stage,
  { id }: Code,
): ModelPoint | null => {
  const part = parts.get(id);
  if (!part || indicator === undefined) return null;
  const { dataset } = asked.ground.cube;
  const figure = toShown(part);
  return {
    value: Number(figure.value),
    computed: isComputed(part),
    hedge: figure.hedge,
    color: codeColor(dataset, 'offence', id),
    label: inBoth((language) => figureWords(dataset, indicator, figure, language).text),
  };
};

/** A chart for each stage that has figures, the offences as its rows, all to one scale. */
export const offencesModel = (answer: OffencesAnswer): PictureModel | undefined => {
  const stages = answer.stages.filter(({ parts }) => parts.size > 0);
  if (stages.length === 0) return undefined;
  const offences = answer.offences.zh;
  const charts = stages.map(
    (stage): ChartModel => ({
      title: stage.name,
      categories: offences.map(({ short, name }) => short ?? name),
      series: [
        {
          name: stage.name,
          color: 'right-all',
          shape: 'bar',
          muted: false,
          points: offences.map((offence) => toPoint(answer, stage, offence)),
          cuts: [],
        },
      ],
      form: 'rows',
      scale: 'linear',
      measure: 'absolute',
      most: answer.most,
    }),
  );
  return { kind: 'charts', charts };
};
