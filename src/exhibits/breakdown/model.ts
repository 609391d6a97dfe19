import { codeName } from '../../domain/code-name';
import { treeOf } from '../../domain/dataset';
import { isLater } from '../../domain/observation';
import { wordsIn } from '../../i18n/words';
import { figureWords } from '../../wording/figure-words';
import type { ShownFigure } from '../../wording/format-figure';
import { inBoth } from '../both-languages';
import type { ModelPoint, PictureModel } from '../picture-model';
import { codeColor } from '../series-color';
import type { BreakdownAnswer } from './answer';
import { computedWords } from './part-words';
import { remainderOf } from './words';

interface Row {
  readonly name: ReturnType<typeof inBoth>;
  readonly point: ModelPoint;
}

/** The parts as one row each, what is not itemised as a hollow one; undefined where nothing is published. */
export const breakdownModel = ({ asked, breakdown }: BreakdownAnswer): PictureModel | undefined => {
  if (!breakdown) return undefined;
  const { dataset } = asked.ground.cube;
  const { dimension, parts, whole } = breakdown;
  const tree = treeOf(dataset, dimension);
  const indicator = whole?.indicator ?? parts[0]?.indicator ?? '';
  const toPoint = (figure: ShownFigure, computed: boolean, color: string): ModelPoint => ({
    value: Number(figure.value),
    computed,
    later: isLater(figure),
    hedge: figure.hedge,
    color,
    label: inBoth(
      (language) =>
        (computed ? computedWords : figureWords)(dataset, indicator, figure, language).text,
    ),
  });
  const rest = remainderOf(breakdown);
  const rows: readonly Row[] = [
    ...parts.map((part): Row => {
      const code = part.codes[dimension] ?? '';
      return {
        name: inBoth((language) => codeName(tree, code, language, 'short')),
        point: toPoint(part, part.status === 'E', codeColor(dataset, dimension, code)),
      };
    }),
    ...(rest
      ? [
          {
            name: inBoth((language) => wordsIn('breakdown', language)('remainder')),
            point: toPoint(rest, true, 'strong'),
          },
        ]
      : []),
  ];
  return {
    kind: 'charts',
    charts: [
      {
        categories: rows.map(({ name }) => name),
        series: [
          {
            name: dataset.indicatorById.get(indicator)?.name ?? inBoth(() => indicator),
            color: 'right-all',
            shape: 'bar',
            muted: false,
            points: rows.map(({ point }) => point),
            cuts: [],
          },
        ],
        form: 'rows',
        scale: 'linear',
        measure: 'absolute',
      },
    ],
  };
};
