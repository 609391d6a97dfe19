import { addWords } from '../i18n/add-words';
import enFigure from './figure.en.json';
import zhFigure from './figure.zh.json';
import enHeadline from './headline.en.json';
import zhHeadline from './headline.zh.json';
import enFilter from './filter.en.json';
import zhFilter from './filter.zh.json';

declare module '../i18n/words' {
  interface Words {
    readonly figure: typeof zhFigure;
    readonly filter: typeof zhFilter;
    readonly headline: typeof zhHeadline;
  }
}

addWords('figure', { zh: zhFigure, en: enFigure });
addWords('filter', { zh: zhFilter, en: enFilter });
addWords('headline', { zh: zhHeadline, en: enHeadline });
