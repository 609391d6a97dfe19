import { narrowingOf } from '../../crossfilter/filter';
import type { Answer, Asked, BadgeName } from '../exhibit';
import { type FirstFigure, firstFigures } from '../first-figures';
import type { MessagesSpec } from './spec';

/** Messages that can be kept in mind. */
const MOST = 3;

/** The figures that come first. */
export interface MessagesAnswer extends Answer<MessagesSpec> {
  readonly messages: readonly FirstFigure[];
}

const badgeOf = ({ filter }: Asked<MessagesSpec>, messages: readonly FirstFigure[]): BadgeName => {
  if (messages.length === 0) return 'none';
  if (messages.every(({ relation }) => relation === 'covering')) return 'whole';
  return narrowingOf(filter, []);
};

/** Finds the figures that come first under the filter. */
export const answerMessages = (asked: Asked<MessagesSpec>): MessagesAnswer => {
  const messages = firstFigures(asked.ground, asked.filter, MOST);
  return {
    asked,
    badge: badgeOf(asked, messages),
    lead: messages.slice(0, 1).map(({ observation }) => observation),
    isEmpty: messages.length === 0,
    messages,
  };
};
