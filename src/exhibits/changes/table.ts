import type { Change } from '../../crossfilter/find-changes';
import { toShownRate } from '../../domain/shown-rate';
import { wordsIn } from '../../i18n/words';
import { seriesName } from '../../wording/series-name';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell } from '../exhibit-table';
import { toPointCell } from '../figure-cell';
import { type ChangesAnswer, rateSortOf } from './answer';
import './words';

const toRate = ({ growth, from, to }: Change): TableCell => ({
  kind: 'rate',
  ...toShownRate(growth),
  how: growth.printed === undefined ? 'computed' : 'printed',
  from: growth.printed === undefined ? [...to.from, ...from.from] : to.from,
});

/** The size of a change, which is never printed. */
const toSizeCell = ({ series, difference, from, to }: Change): readonly TableCell[] =>
  difference
    ? [
        {
          kind: 'figure',
          indicator: series.indicator,
          figure: { value: difference.value, step: difference.step },
          how: 'computed',
          from: [...to.from, ...from.from],
        },
      ]
    : [];

/** Every change that was found, the largest first: the figures of both years, the rate between them and how it is known; where they are ordered by size also that. */
export const changesTable = ({ asked, from, to, found }: ChangesAnswer): ExhibitTable => {
  const isSize = asked.spec.measure === 'size';
  const { dataset } = asked.ground.cube;
  const say = (key: 'indicator' | 'change' | 'difference' | 'known') =>
    inBoth((language) => wordsIn('changes', language)(key));
  return {
    columns: [
      { id: 'indicator', name: say('indicator') },
      { id: 'from', name: inBoth(() => String(from)) },
      { id: 'to', name: inBoth(() => String(to)) },
      ...(isSize ? [{ id: 'difference', name: say('difference') }] : []),
      { id: 'change', name: say('change') },
      { id: 'known', name: say('known') },
    ],
    rows: found.map((change) => {
      const { series } = change;
      const name = inBoth((language) => seriesName(dataset, series, undefined, language));
      return [
        { kind: 'text', text: name },
        toPointCell(series.indicator, change.from),
        toPointCell(series.indicator, change.to),
        ...(isSize ? toSizeCell(change) : []),
        toRate(change),
        {
          kind: 'text',
          text: inBoth((language) => wordsIn('changes', language)(`mark.${rateSortOf(change)}`)),
        },
      ];
    }),
  };
};
