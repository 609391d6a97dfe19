import type { Bilingual } from '../../domain/codelist';
import type { Language } from '../../domain/language';
import { visibleText } from '../../url/visible-text';

/** The language that a document is known to be in. */
export type DocumentLanguage = 'chinese' | 'english' | 'japanese' | 'korean';

/** A document as a citation names it. `language` is absent where it is not known; `original` is the title in a third language, of which `title` holds translations. `mirror` says that it was read on a reprint, or in a copy of the dataset that its publisher issues. `author` is absent where the publisher is not known, `published` and `url` null likewise. */
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
  readonly mirror?: 'reprint' | 'dataset' | undefined;
}

/** The title that the document itself has, as far as it is known. */
export const ownTitle = ({ title, original }: Pick<CitedSource, 'title' | 'original'>): string =>
  original ?? title.zh;

const MIRRORED = {
  reprint: { zh: '据转载页核对', en: 'read on a reprint' },
  dataset: { zh: '据数据集副本核对', en: 'read in a copy of the dataset' },
} as const;

/** A document that what is cited rests on, and where in a white paper; other documents are cited whole. `gives` is how it words the one figure that is cited, where several documents give it in different precision. */
export interface CitedDocument {
  readonly source: CitedSource;
  readonly place?: Bilingual | undefined;
  readonly gives?: Bilingual | undefined;
}

/** What a citation says of a document: that it was not read at its own place, and what it gives of the figure; undefined where there is nothing to say. */
export const remarkOf = (
  { source: { mirror }, gives }: CitedDocument,
  language: Language,
): string | undefined => {
  const remarks = [
    mirror && MIRRORED[mirror][language],
    gives && (language === 'zh' ? `载${gives.zh}` : `gives ${gives.en}`),
  ].filter((each) => each !== undefined);
  return remarks.length > 0 ? remarks.join(language === 'zh' ? '，' : ', ') : undefined;
};

/** The same as a note of records that programs read; '' where there is nothing to say. */
export const remarkNote = (document: CitedDocument): string => {
  const remark = remarkOf(document, 'en');
  return remark ? `. ${remark}` : '';
};

/** What is cited: a figure by its name with year, an exhibit by its headline, or a view by its name. */
export interface CitedItem {
  readonly reference: string;
  readonly name: Bilingual;
}

/** The site that shows it: name of the product, version of its data, address of the very view with edition and language pinned. `author` is absent for this product, which names none. */
export interface CitedView {
  readonly name: Bilingual;
  readonly author?: Bilingual | undefined;
  readonly version?: string | undefined;
  readonly address: string;
}

/** All that a citation is made of. `accessed` is the day of use as an ISO date, `language` that of records that have no language of their own. */
export interface Citable {
  readonly documents: readonly CitedDocument[];
  readonly item: CitedItem;
  readonly view: CitedView;
  readonly accessed: string;
  readonly language: Language;
}

const PINNED = /([?&]lang=)(?:zh|en)(?=&|$)/;

/** The address of the same in another language. */
export const addressIn = (address: string, language: Language): string =>
  address.replace(PINNED, `$1${language}`);

/**
 * A text in one line, without what could turn, hide or end what stands around it: line breaks and control characters
 * become spaces, marks of direction and characters of width zero go, an emoji stays whole.
 */
export const inOneLine = (text: string): string =>
  visibleText(text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')).trim();

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
