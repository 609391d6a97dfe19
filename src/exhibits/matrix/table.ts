import { toCell } from '../../crossfilter/count-coverage';
import { codeName } from '../../domain/code-name';
import { treeOf } from '../../domain/dataset';
import { wordsIn } from '../../i18n/words';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell } from '../exhibit-table';
import type { MatrixAnswer } from './answer';

/** A row for each system, a column for each right: how many figures there are. */
export const matrixTable = ({ asked, coverage, layout }: MatrixAnswer): ExhibitTable => {
  const { dataset } = asked.ground.cube;
  const nameOf = (dimension: 'system' | 'right', code: string) =>
    inBoth((language) => codeName(treeOf(dataset, dimension), code, language));
  return {
    columns: [
      { id: 'system', name: inBoth((language) => wordsIn('matrix', language)('system')) },
      ...layout.rights.map((right) => ({ id: right, name: nameOf('right', right) })),
    ],
    rows: layout.systems.map((system): readonly TableCell[] => [
      { kind: 'text', text: nameOf('system', system) },
      ...layout.rights.map(
        (right): TableCell => ({
          kind: 'number',
          value: coverage.get(toCell(system, right)) ?? 0,
        }),
      ),
    ]),
  };
};
