import { addWords } from '../i18n/add-words';
import en from './marks.en.json';
import zh from './marks.zh.json';

declare module '../i18n/words' {
  interface Words {
    readonly marks: typeof zh;
  }
}

addWords('marks', { zh, en });

/** Every mark in the order of its list: of the filter, of how a figure is known, of charts, sources, checks and names. */
export const MARKS = Object.keys(zh) as readonly (keyof typeof zh)[];
