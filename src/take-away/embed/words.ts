import { addWords } from '../../i18n/add-words';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly takeAwayEmbed: typeof zh;
  }
}

addWords('takeAwayEmbed', { zh, en });
