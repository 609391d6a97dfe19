import {
  addressIn,
  type Citable,
  type CitedDocument,
  type CitedSource,
  documentMark,
  inOneLine,
  ownTitle,
  readWhitePaper,
  remarkOf,
  withoutTones,
} from './cited-source';
import type { Bilingual } from '../../domain/codelist';
import type { Language } from '../../domain/language';
import { formatBibtex } from './format-bibtex';
import { formatCslJson } from './format-csl-json';
import { formatRis } from './format-ris';

/** The citation styles that are offered, in their order. */
export const CITATION_STYLES = [
  'gbt7714',
  'apa',
  'chicago',
  'bibtex',
  'ris',
  'csl-json',
  'plain-zh',
  'plain-en',
] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** The language that a style is written in; undefined for records, which programs read in any. */
export const languageOfStyle = (style: CitationStyle): Language | undefined => {
  if (style === 'gbt7714' || style === 'plain-zh') return 'zh';
  return style === 'bibtex' || style === 'ris' || style === 'csl-json' ? undefined : 'en';
};

/** Puts the known parts of a reference together. */
const join = (parts: readonly (string | undefined)[], separator: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(separator);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const withFullStop = (text: string): string => (/[.?!]["”]?$/.test(text) ? text : `${text}.`);

const yearOf = ({ published }: CitedSource): string => published?.slice(0, 4) ?? 'n.d.';

/** A document by GB/T 7714-2015: who, title with its kind and carrier, date, place, day of use, address. */
const gbt7714 = (document: CitedDocument, accessed: string): string => {
  const { source, place } = document;
  const { author, published, url, kind } = source;
  const title = ownTitle(source);
  const mark = documentMark(kind);
  const remark = remarkOf(document, 'zh');
  if (!url) {
    const dated = join([published ?? undefined, place?.zh], ': ');
    return `${join([author?.zh, `${title}[${mark}]`, dated, remark], '. ')}.`;
  }
  const dated = join([published ? `(${published})` : undefined, place?.zh], ': ');
  const parts = [author?.zh, `${title}[${mark}/OL]`, `${dated}[${accessed}]`, url, remark];
  return `${join(parts, '. ')}.`;
};

const apa = (document: CitedDocument): string => {
  const { source, place } = document;
  const { title, author, abbreviation, url } = source;
  const paper = readWhitePaper(title.zh);
  const own = source.language === 'english' ? title.en : `[${title.en}]`;
  const remark = remarkOf(document, 'en');
  const marked = remark ? `${own} [${remark}]` : own;
  const name = paper ? `${paper.romanized} [${paper.translated}]` : marked;
  const year = `(${yearOf(source)})`;
  const head = author ? [author.en, year, name] : [name, year];
  const short = abbreviation && abbreviation !== author?.en ? ` [${abbreviation}]` : '';
  const inText = [author ? author.en + short : `[${title.en}]`, yearOf(source), place?.en];
  return `${join([...head, url ?? undefined], '. ')}${url ? '' : '.'}\n(${join(inText, ', ')})`;
};

/** The name of a document as Chicago has it: its own title, transliterated where that is known, with a translation. */
const chicagoName = (source: CitedSource): string => {
  const paper = readWhitePaper(source.title.zh);
  const roman = paper ? `${withoutTones(paper.romanized)} ` : '';
  if (source.language === 'english') return source.title.en;
  return `${roman}${ownTitle(source)} [${paper?.translated ?? source.title.en}]`;
};

/** A document as a note of Chicago. */
const chicagoNote = (document: CitedDocument): string => {
  const { source, place } = document;
  const { author, url } = source;
  const name = `${chicagoName(source)} (${yearOf(source)})`;
  const parts = [author?.en, name, place?.en, url ?? undefined, remarkOf(document, 'en')];
  return `${join(parts, ', ')}.`;
};

const chicago = (document: CitedDocument): string => {
  const { source } = document;
  const { author, url } = source;
  const remark = capital(remarkOf(document, 'en') ?? '');
  const entry = [author?.en, chicagoName(source), yearOf(source), url ?? undefined, remark];
  return `${chicagoNote(document)}\n${withFullStop(join(entry, '. '))}`;
};

const plainChinese = (document: CitedDocument, accessed: string): string => {
  const { source, place } = document;
  const { title, author, published, url, original } = source;
  const parts = [
    original ? `《${original}》（译名：${title.zh}）` : `《${title.zh}》`,
    published ? `${published}发布` : undefined,
    place?.zh,
    url ? `${url}（访问日期：${accessed}）` : undefined,
    remarkOf(document, 'zh'),
  ];
  return `${author ? `${author.zh}：` : ''}${join(parts, '，')}。`;
};

const plainEnglish = (document: CitedDocument, accessed: string): string => {
  const { source, place } = document;
  const { title, author, published, url } = source;
  const parts = [
    author?.en,
    source.language === 'english' ? title.en : `${title.en} (${ownTitle(source)})`,
    published ? `published ${published}` : undefined,
    place?.en,
    url ? `${url} (accessed ${accessed})` : undefined,
    remarkOf(document, 'en'),
  ];
  return `${join(parts, ', ')}.`;
};

/** A day as American styles write it: "November 23, 2026". */
const inAmerican = (day: string): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/** The site by GB/T 7714-2015, as a database online: it is its own publisher. */
const gbt7714View = ({ item, view, accessed }: Citable): string => {
  const site = join([view.name.zh, view.version && `版本 ${view.version}`], ', ');
  const title = `${item.name.zh}[DB/OL]`;
  return `${join([view.author?.zh, title, `${site}[${accessed}]`, view.address], '. ')}.`;
};

const apaView = ({ item, view, accessed }: Citable): string => {
  const author = view.author?.en;
  const version = view.version && ` (Version ${view.version})`;
  const site = join([view.name.en, version], '');
  const head = author ? [author, '(n.d.)', item.name.en] : [item.name.en, '(n.d.)'];
  return `${join([...head, site], '. ')}. Retrieved ${inAmerican(accessed)}, from ${view.address}`;
};

const chicagoViewParts = ({ item, view, accessed }: Citable, end: '.' | ','): string => {
  const title = item.name.en.replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', "'");
  const version = view.version && `version ${view.version}`;
  const site = join([view.name.en, version], ', ');
  const day = `${end === '.' ? 'Accessed' : 'accessed'} ${inAmerican(accessed)}`;
  return `${join([view.author?.en, `“${title}${end}” ${site}`.trimEnd()], `${end} `)}${site ? end : ''} ${day}${end} ${view.address}.`;
};

/** The site as a note of Chicago. */
const chicagoViewNote = (citable: Citable): string => chicagoViewParts(citable, ',');

const plainView = ({ item, view, accessed }: Citable, language: Language): string => {
  const [name, site] = [item.name[language], view.name[language]];
  const { version = '', address } = view;
  return language === 'zh'
    ? `“${name}”. ${site}, 版本 ${version}. 访问日期 ${accessed}. ${address}`
    : `"${name}." ${site}, version ${version}. Accessed ${accessed}. ${address}`;
};

const bilingualLine = ({ zh, en }: Bilingual): Bilingual => ({
  zh: inOneLine(zh),
  en: inOneLine(en),
});

/** Nothing of what data and links say can end its line or turn what stands behind it. */
const toLines = (citable: Citable, language: Language): Citable => ({
  ...citable,
  language,
  documents: citable.documents.map(({ source, place, gives }) => ({
    source: {
      ...source,
      title: bilingualLine(source.title),
      author: source.author && bilingualLine(source.author),
      original: source.original && inOneLine(source.original),
    },
    place: place && bilingualLine(place),
    gives: gives && bilingualLine(gives),
  })),
  item: { ...citable.item, name: bilingualLine(citable.item.name) },
  view: { ...citable.view, address: addressIn(citable.view.address, language) },
});

const inStyle = (style: CitationStyle, citable: Citable): string => {
  const { documents, accessed } = citable;
  const lines = (document: (each: CitedDocument) => string, view: string) =>
    [...documents.map(document), view].join('\n');
  switch (style) {
    case 'gbt7714':
      return lines((each) => gbt7714(each, accessed), gbt7714View(citable));
    case 'apa':
      return lines(apa, apaView(citable));
    case 'chicago':
      return lines(chicago, chicagoViewParts(citable, '.'));
    case 'bibtex':
      return formatBibtex(citable);
    case 'ris':
      return formatRis(citable);
    case 'csl-json':
      return formatCslJson(citable);
    case 'plain-zh':
      return lines((each) => plainChinese(each, accessed), plainView(citable, 'zh'));
    case 'plain-en':
      return lines((each) => plainEnglish(each, accessed), plainView(citable, 'en'));
  }
};

/** What a footnote of one language is: by GB/T 7714 or Chicago. */
export type NoteStyle = 'gbt7714' | 'chicago';

/** Documents and site as one note, a piece each. */
export const formatNote = (style: NoteStyle, citable: Citable): readonly string[] => {
  const clean = toLines(citable, style === 'gbt7714' ? 'zh' : 'en');
  return style === 'gbt7714'
    ? [...clean.documents.map((each) => gbt7714(each, clean.accessed)), gbt7714View(clean)]
    : [...clean.documents.map(chicagoNote), chicagoViewNote(clean)];
};

/**
 * Cites a figure, an exhibit or a view: first the documents that it rests on, then the site that shows it. Parts that are
 * not known are left out, never made up; titles are romanized only where that was checked.
 */
export const formatCitation = (style: CitationStyle, citable: Citable): string =>
  inStyle(style, toLines(citable, languageOfStyle(style) ?? citable.language));
