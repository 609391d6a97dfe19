import { addWords } from '../i18n/add-words';
import en from './headline.en.json';
import zh from './headline.zh.json';

declare module '../i18n/words' {
  interface Words {
    readonly headline: typeof zh;
  }
}

addWords('headline', { zh, en });
