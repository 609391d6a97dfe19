import { addWords } from '../../i18n/add-words';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly takeAwayPptx: typeof zh;
  }
}

addWords('takeAwayPptx', { zh, en });
