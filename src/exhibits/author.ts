import { addWords } from '../i18n/add-words';
import en from './author.en.json';
import zh from './author.zh.json';

declare module '../i18n/words' {
  interface Words {
    readonly author: typeof zh;
  }
}

addWords('author', { zh, en });
