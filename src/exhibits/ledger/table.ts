import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell } from '../exhibit-table';
import type { LedgerAnswer } from './answer';
import { rowName, textsIn, typeName } from './texts';

const PART_NAMES = ['country', 'organization', 'country-group', 'none'] as const;

/** A row for each partner: what sort it is, all its events, and how many of each type. */
export const ledgerTable = ({ asked, parts, types }: LedgerAnswer): ExhibitTable => {
  const { dataset } = asked.ground.cube;
  return {
    columns: [
      { id: 'group', name: inBoth((language) => textsIn(language)('group')) },
      { id: 'partner', name: inBoth((language) => textsIn(language)('partner')) },
      { id: 'total', name: inBoth((language) => textsIn(language)('total')) },
      ...types.map((id) => ({ id, name: inBoth((language) => typeName(dataset, id, language)) })),
    ],
    rows: parts.flatMap(({ group, rows }) => {
      const part = PART_NAMES.find((name) => name === group) ?? 'none';
      return rows.map(({ partner, total, counts }): readonly TableCell[] => [
        { kind: 'text', text: inBoth((language) => textsIn(language)(`part.${part}`)) },
        { kind: 'text', text: inBoth((language) => rowName(dataset, partner, language)) },
        { kind: 'number', value: total },
        ...types.map((type): TableCell => ({ kind: 'number', value: counts.get(type) ?? 0 })),
      ]);
    }),
  };
};
