import type marks from './marks.zh.json';

/** A badge or mark that has an explanation. */
export type MarkName = keyof typeof marks;
