import type { Bilingual } from '../domain/codelist';

/** What this product is called, as header, page title and citations have it. */
export const PRODUCT_NAME: Bilingual = {
  zh: '中国知识产权保护观测台',
  en: 'IP Protection Observatory',
};
