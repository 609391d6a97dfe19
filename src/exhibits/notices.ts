import { addWords } from '../i18n/add-words';
import en from './notices.en.json';
import zh from './notices.zh.json';

declare module '../i18n/words' {
  interface Words {
    readonly notices: typeof zh;
  }
}

addWords('notices', { zh: zh, en: en });
