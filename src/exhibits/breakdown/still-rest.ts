import { addWords } from '../../i18n/add-words';
import en from './still-rest.en.json';
import zh from './still-rest.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly stillRest: typeof zh;
  }
}

addWords('stillRest', { zh, en });
