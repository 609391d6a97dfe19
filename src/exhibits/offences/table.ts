import { wordsIn } from '../../i18n/words';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell } from '../exhibit-table';
import { toAtCell } from '../figure-at-cell';
import type { OffencesAnswer, Stage } from './answer';
import './words';

/** A row for each offence, a column for each stage, then the printed totals. */
export const offencesTable = (answer: OffencesAnswer): ExhibitTable => {
  const { asked, stages, offences } = answer;
  const say = (key: 'offence' | 'total' | 'missing') =>
    inBoth((language) => wordsIn('offences', language)(key));
  const unitOf = ({ indicator }: Stage) =>
    asked.ground.cube.dataset.indicatorById.get(indicator ?? '')?.unit;
  return {
    columns: [
      { id: 'offence', name: say('offence') },
      ...stages.map((stage) => ({ id: stage.id, name: stage.name, unit: unitOf(stage) })),
    ],
    rows: [
      ...offences.zh.map(({ id, name }): readonly TableCell[] => [
        { kind: 'text', text: name },
        ...stages.map(({ indicator, parts }) => toAtCell(indicator, parts.get(id), say('missing'))),
      ]),
      [
        { kind: 'text', text: say('total') },
        ...stages.map(({ indicator, total }) => toAtCell(indicator, total, say('missing'))),
      ],
    ],
  };
};
