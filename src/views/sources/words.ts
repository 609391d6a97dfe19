import { addWords } from '../../i18n/add-words';
import en from './texts.en.json';
import zh from './texts.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly sourcesView: typeof zh;
  }
}

addWords('sourcesView', { zh, en });
