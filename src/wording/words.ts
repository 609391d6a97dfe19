import { addWords } from '../i18n/add-words';
import enFigure from './figure.en.json';
import zhFigure from './figure.zh.json';
import enFilter from './filter.en.json';
import zhFilter from './filter.zh.json';

declare module '../i18n/words' {
  interface Words {
    readonly figure: typeof zhFigure;
    readonly filter: typeof zhFilter;
  }
}

addWords('figure', { zh: zhFigure, en: enFigure });
addWords('filter', { zh: zhFilter, en: enFilter });
