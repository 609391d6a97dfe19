import { addWords } from '../i18n/add-words';
import en from './checks.en.json';
import zh from './checks.zh.json';

declare module '../i18n/words' {
  interface Words {
    readonly checks: typeof zh;
  }
}

addWords('checks', { zh, en });
