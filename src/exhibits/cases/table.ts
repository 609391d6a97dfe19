import type { Bilingual } from '../../domain/codelist';
import { wordsIn } from '../../i18n/words';
import { formatDate } from '../../wording/format-date';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell } from '../exhibit-table';
import { toFigureCell } from '../figure-cell';
import type { CasesAnswer } from './answer';

const text = (words: Bilingual): TableCell => ({ kind: 'text', text: words });

const NOTHING = text({ zh: '', en: '' });

/** A row for each date and each figure of each case. */
export const casesTable = ({ asked, cases }: CasesAnswer): ExhibitTable => {
  const { indicatorById } = asked.ground.cube.dataset;
  const say = (key: 'name' | 'date' | 'event' | 'figures') =>
    inBoth((language) => wordsIn('cases', language)(key));
  return {
    columns: [
      { id: 'name', name: say('name') },
      { id: 'date', name: say('date') },
      { id: 'event', name: say('event') },
      { id: 'figure', name: say('figures') },
    ],
    rows: cases.flatMap(({ own, figures }): readonly (readonly TableCell[])[] => [
      ...own.dates.map(({ date, event }) => [
        text(own.name),
        text(inBoth((language) => formatDate(language, date))),
        text(event),
        NOTHING,
      ]),
      ...figures.map((figure) => [
        text(own.name),
        NOTHING,
        text(
          indicatorById.get(figure.indicator)?.name ?? {
            zh: figure.indicator,
            en: figure.indicator,
          },
        ),
        toFigureCell(figure),
      ]),
    ]),
  };
};
