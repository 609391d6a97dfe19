import { addWords } from '../i18n/add-words';
import en from './facts.en.json';
import zh from './facts.zh.json';

declare module '../i18n/words' {
  interface Words {
    readonly facts: typeof zh;
  }
}

addWords('facts', { zh, en });
