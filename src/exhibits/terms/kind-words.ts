import type { Bilingual } from '../../domain/codelist';
import en from './words.en.json';
import zh from './words.zh.json';

/** What a kind of records with names of its own is called. */
export const kindWords = (kind: keyof typeof zh.kind): Bilingual => ({
  zh: zh.kind[kind],
  en: en.kind[kind],
});
