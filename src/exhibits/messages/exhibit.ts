import type { Exhibit } from '../exhibit';
import { answerMessages, type MessagesAnswer } from './answer';
import { MessagesPicture } from './picture';
import type { MessagesSpec } from './spec';
import { messagesTable } from './table';
import { messagesWords } from './words';

/** What does the year come down to? */
export const MESSAGES: Exhibit<MessagesSpec, MessagesAnswer> = {
  answer: answerMessages,
  words: messagesWords,
  table: messagesTable,
  observations: ({ messages }) =>
    messages.flatMap(({ observation, whole }) => [observation, ...(whole ? [whole] : [])]),
  settled: ({ asked }) => asked.spec,
  Picture: MessagesPicture,
};
