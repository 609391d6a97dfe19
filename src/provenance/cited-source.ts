import type { Bilingual } from '../domain/codelist';

/** The language that a document is known to be in. */
export type DocumentLanguage = 'chinese' | 'japanese' | 'korean';

/** A document as a citation names it. `language` is absent where it is not known; `original` is the title in a third language, of which `title` holds translations. `author` is absent where the publisher is not known, `published` and `url` null likewise. */
export interface CitedSource {
  readonly id: string;
  readonly title: Bilingual;
  readonly author?: Bilingual | undefined;
  readonly abbreviation?: string | undefined;
  readonly published: string | null;
  readonly url: string | null;
  readonly kind: string;
  readonly language?: DocumentLanguage | undefined;
  readonly original?: string | undefined;
}

/** The title that the document itself has, as far as it is known. */
export const ownTitle = ({ title, original }: Pick<CitedSource, 'title' | 'original'>): string =>
  original ?? title.zh;

/** The figure that is cited: its name with year, and where it stands in a white paper; other documents are cited whole. */
export interface CitedFigure {
  readonly reference: string;
  readonly name: Bilingual;
  readonly place?: Bilingual | undefined;
}

/** The view that shows the figure: name of the product, version of its data, address of the very view. */
export interface CitedView {
  readonly name: Bilingual;
  readonly version: string;
  readonly address: string;
}

const DIGITS: Readonly<Record<string, readonly [number: string, reading: string]>> = {
  〇: ['0', 'líng'],
  一: ['1', 'yī'],
  二: ['2', 'èr'],
  三: ['3', 'sān'],
  四: ['4', 'sì'],
  五: ['5', 'wǔ'],
  六: ['6', 'liù'],
  七: ['7', 'qī'],
  八: ['8', 'bā'],
  九: ['9', 'jiǔ'],
};
const WHITE_PAPER = /^([〇一二三四五六七八九]{4})年中国知识产权保护状况$/;

/** What citations need of a white paper beyond its title: year, title in pinyin, and translation in sentence case. */
export interface WhitePaper {
  readonly year: string;
  readonly romanized: string;
  readonly translated: string;
}

/** Reads the white paper of any edition from its Chinese title; undefined for other documents, whose titles have no checked transliteration. */
export const readWhitePaper = (title: string): WhitePaper | undefined => {
  const numerals = WHITE_PAPER.exec(title)?.[1];
  if (!numerals) return undefined;
  const digits = Array.from(numerals, (each) => DIGITS[each] ?? ['', '']);
  const year = digits.map(([digit]) => digit).join('');
  const reading = digits.map(([, syllable]) => syllable).join(' ');
  const capital = reading.charAt(0).toUpperCase() + reading.slice(1);
  return {
    year,
    romanized: `${capital} nián Zhōngguó zhīshi chǎnquán bǎohù zhuàngkuàng`,
    translated: `Intellectual property protection in China ${year}`,
  };
};

/** Pinyin without its tone marks. */
export const withoutTones = (pinyin: string): string =>
  pinyin
    .normalize('NFD')
    .replaceAll(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');

/** Reports are marked R, anything else published online as an electronic bulletin. */
export const documentMark = (kind: string): 'R' | 'EB' =>
  ['white-paper', 'annual-report', 'work-report'].includes(kind) ? 'R' : 'EB';
