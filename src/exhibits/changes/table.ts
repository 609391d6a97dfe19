import type { Change } from '../../crossfilter/find-changes';
import { toShownRate } from '../../domain/shown-rate';
import { wordsIn } from '../../i18n/words';
import { seriesName } from '../../wording/series-name';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell } from '../exhibit-table';
import { toPointCell } from '../figure-cell';
import type { ChangesAnswer } from './answer';
import './words';

const toRate = ({ growth, from, to }: Change): TableCell => ({
  kind: 'rate',
  ...toShownRate(growth),
  how: growth.printed === undefined ? 'computed' : 'printed',
  from: growth.printed === undefined ? [...to.from, ...from.from] : to.from,
});

/** Every change that was found, the largest first: the figures of both years and the rate between them. */
export const changesTable = ({ asked, from, to, found }: ChangesAnswer): ExhibitTable => {
  const { dataset } = asked.ground.cube;
  const say = (key: 'indicator' | 'change') =>
    inBoth((language) => wordsIn('changes', language)(key));
  return {
    columns: [
      { id: 'indicator', name: say('indicator') },
      { id: 'from', name: inBoth(() => String(from)) },
      { id: 'to', name: inBoth(() => String(to)) },
      { id: 'change', name: say('change') },
    ],
    rows: found.map((change) => {
      const { series } = change;
      const name = inBoth((language) => seriesName(dataset, series, undefined, language));
      return [
        { kind: 'text', text: name },
        toPointCell(series.indicator, change.from),
        toPointCell(series.indicator, change.to),
        toRate(change),
      ];
    }),
  };
};
