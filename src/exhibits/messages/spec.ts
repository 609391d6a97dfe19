import type { Head } from '../spec';

/** What the year comes down to: the figures that the report itself puts first, under a filter those of the filter. */
export interface MessagesSpec {
  readonly kind: 'messages';
}

export const MESSAGES_FIELDS = {};
export const MESSAGES_HEADS: readonly Head<MessagesSpec>[] = [{ letter: 'j', preset: {} }];
export const PLAIN_MESSAGES: MessagesSpec = { kind: 'messages' };
