import { toShownRate } from '../../domain/shown-rate';
import { wordsIn } from '../../i18n/words';
import { figureName } from '../../wording/figure-name';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell } from '../exhibit-table';
import { toFigureCell } from '../figure-cell';
import type { FirstFigure } from '../first-figures';
import type { MessagesAnswer } from './answer';
import { toFraction } from '../../domain/to-share';
import './words';

const missing = (why: 'noShare' | 'noChange'): TableCell => ({
  kind: 'missing',
  reason: inBoth((language) => wordsIn('messages', language)(why)),
});

const shareCell = ({ share, observation, whole }: FirstFigure): TableCell =>
  share && whole
    ? {
        kind: 'rate',
        value: toFraction(share.value),
        step: toFraction(share.step),
        how: 'computed',
        from: [observation, whole],
      }
    : missing('noShare');

const changeCell = ({ change, series }: FirstFigure): TableCell =>
  change
    ? {
        kind: 'rate',
        ...toShownRate(change.growth),
        how: change.growth.printed === undefined ? 'computed' : 'printed',
        from: series?.points.slice(-2).flatMap(({ from }) => from) ?? [],
      }
    : missing('noChange');

/** The messages in their order: the figure, its share of the whole, its change. */
export const messagesTable = ({ asked, messages }: MessagesAnswer): ExhibitTable => {
  const { dataset } = asked.ground.cube;
  const columns = ['name', 'figure', 'share', 'change'] as const;
  return {
    columns: columns.map((id) => ({
      id,
      name: inBoth((language) => wordsIn('messages', language)(`column.${id}`)),
    })),
    rows: messages.map((message) => [
      {
        kind: 'text',
        text: inBoth((language) => figureName(dataset, message.observation, language)),
      },
      toFigureCell(message.observation),
      shareCell(message),
      changeCell(message),
    ]),
  };
};
