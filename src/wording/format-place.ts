import type { SourcePlace } from '../domain/observation';
import type { Language } from '../domain/language';

const NUMERALS = '〇一二三四五六七八九';

const inChinese = (section: string): string => {
  const table = /^table(\d+)$/.exec(section);
  if (table) return `表${table[1]}`;
  const [chapter = '', ...rest] = section.split('.');
  const box = rest.find((part) => part.startsWith('box'));
  const [second, third] = rest.filter((part) => part !== box);
  const numeral = (part: string) => NUMERALS.charAt(Number(part)) || part;
  const whole = second === undefined && box === undefined;
  return [
    // "一第1段" would read as one word: a chapter that stands alone is named as one.
    chapter === '0' ? '前言' : whole ? `第${numeral(chapter)}部分` : numeral(chapter),
    second ? `（${numeral(second)}）` : '',
    third ?? '',
    box ? `专栏${box.slice(3)}` : '',
  ].join('');
};

const inEnglish = (section: string): string => {
  const table = /^table(\d+)$/.exec(section);
  if (table) return `Table ${table[1]}`;
  const parts = section.split('.');
  const box = parts.find((part) => part.startsWith('box'));
  const numbers = parts.filter((part) => part !== box).join('.');
  const name = numbers === '0' ? 'preface' : `section ${numbers}`;
  return box ? `${name}, box ${box.slice(3)}` : name;
};

/** A heading number as the reader's language writes it: "1" → 第一部分 / section 1, "1.1" → 一（一） / section 1.1, "table1" → 表1 / Table 1. */
export const formatSection = (language: Language, section: string): string =>
  language === 'zh' ? inChinese(section) : inEnglish(section);

/** A source place: heading number and paragraph, or table and row. */
export const formatPlace = (language: Language, { section, paragraph }: SourcePlace): string => {
  const row = section.startsWith('table');
  if (language === 'zh') return `${inChinese(section)}第${paragraph}${row ? '行' : '段'}`;
  return `${inEnglish(section)}, ${row ? 'row' : 'para.'} ${paragraph}`;
};
