import type { Answer } from '../exhibit';
import { inBoth } from '../both-languages';
import type { ChartModel, PictureModel } from '../picture-model';
import { namesOf, type PairAnswer } from './pair-answer';
import { pairWordsIn } from './pair-words';

/** The charts of both sides, each with the name of its side; undefined where a side has none: then the table has both. */
export const pairModel = (
  answer: PairAnswer,
  modelOf: (side: Answer) => PictureModel | undefined,
): PictureModel | undefined => {
  const models = answer.sides.map(modelOf);
  const charts = models.map((each) => (each?.kind === 'charts' ? each.charts : undefined));
  const titled = charts.map((own, at) =>
    own?.map((chart): ChartModel => {
      const title = inBoth((language) => {
        const side = namesOf(answer, language)[at] ?? '';
        const text = chart.title?.[language];
        return text ? pairWordsIn(language)('of', { side, text }) : side;
      });
      return { ...chart, title };
    }),
  );
  const [a, b] = titled;
  return a && b ? { kind: 'charts', charts: [...a, ...b] } : undefined;
};
