import { codeName } from '../../domain/code-name';
import { treeOf } from '../../domain/dataset';
import { wordsIn } from '../../i18n/words';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell } from '../exhibit-table';
import { toFigureCell } from '../figure-cell';
import type { BreakdownAnswer } from './answer';
import { remainderOf } from './words';

/** The parts, what is not itemised, and the total. */
export const breakdownTable = ({ asked, indicator, breakdown }: BreakdownAnswer): ExhibitTable => {
  const { dataset } = asked.ground.cube;
  if (!breakdown) return { columns: [], rows: [] };
  const { dimension, parts, whole } = breakdown;
  const tree = treeOf(dataset, dimension);
  const say = (key: 'remainder' | 'whole') => inBoth((each) => wordsIn('breakdown', each)(key));
  const text = (name: ReturnType<typeof say>): TableCell => ({ kind: 'text', text: name });
  const remainder = remainderOf(breakdown);
  return {
    columns: [
      { id: dimension, name: tree.list.name },
      {
        id: 'value',
        name: dataset.indicatorById.get(indicator)?.name ?? { zh: indicator, en: indicator },
        unit: dataset.indicatorById.get(indicator)?.unit,
      },
    ],
    rows: [
      ...parts.map((part): readonly TableCell[] => [
        text(inBoth((each) => codeName(tree, part.codes[dimension] ?? '', each))),
        toFigureCell(part),
      ]),
      ...(remainder
        ? [
            [
              text(say('remainder')),
              {
                kind: 'figure',
                indicator,
                figure: remainder,
                how: 'computed',
                from: whole ? [whole, ...parts] : parts,
              } as const,
            ],
          ]
        : []),
      ...(whole ? [[text(say('whole')), toFigureCell(whole)]] : []),
    ],
  };
};
