import { addWords } from '../../i18n/add-words';
import en from './help.en.json';
import zh from './help.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly help: typeof zh;
  }
}

addWords('help', { zh, en });
