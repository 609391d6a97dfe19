import {
  type CitedFigure,
  type CitedSource,
  type CitedView,
  documentMark,
  ownTitle,
  readWhitePaper,
  withoutTones,
} from './cited-source';
import { formatBibtex } from './format-bibtex';

/** The citation styles that are offered, in their order. */
export const CITATION_STYLES = [
  'gbt7714',
  'apa',
  'chicago',
  'bibtex',
  'plain-zh',
  'plain-en',
] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Puts the known parts of a reference together. */
const join = (parts: readonly (string | undefined)[], separator: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(separator);

const yearOf = ({ published }: CitedSource): string => published?.slice(0, 4) ?? 'n.d.';

const gbt7714 = (source: CitedSource, figure: CitedFigure, accessed: string): string => {
  const { author, published, url, kind } = source;
  const title = ownTitle(source);
  const mark = documentMark(kind);
  const place = figure.place?.zh;
  if (!url) {
    const dated = join([published ?? undefined, place], ': ');
    return `${join([author?.zh, `${title}[${mark}]`, dated], '. ')}.`;
  }
  const dated = join([published ? `(${published})` : undefined, place], ': ');
  return `${join([author?.zh, `${title}[${mark}/OL]`, `${dated}[${accessed}]`, url], '. ')}.`;
};

const apa = (source: CitedSource, figure: CitedFigure): string => {
  const { title, author, abbreviation, url } = source;
  const paper = readWhitePaper(title.zh);
  const name = paper ? `${paper.romanized} [${paper.translated}]` : `[${title.en}]`;
  const year = `(${yearOf(source)})`;
  const head = author ? [author.en, year, name] : [name, year];
  const short = abbreviation && abbreviation !== author?.en ? ` [${abbreviation}]` : '';
  const inText = [author ? author.en + short : `[${title.en}]`, yearOf(source), figure.place?.en];
  return `${join([...head, url ?? undefined], '. ')}${url ? '' : '.'}\n(${join(inText, ', ')})`;
};

const chicago = (source: CitedSource, figure: CitedFigure): string => {
  const { title, author, url } = source;
  const paper = readWhitePaper(title.zh);
  const roman = paper ? `${withoutTones(paper.romanized)} ` : '';
  const name = `${roman}${ownTitle(source)} [${paper?.translated ?? title.en}]`;
  const link = url ?? undefined;
  const note = join([author?.en, `${name} (${yearOf(source)})`, figure.place?.en, link], ', ');
  const entry = join([author?.en, name, yearOf(source), link], '. ');
  return `${note}.\n${entry}${entry.endsWith('.') ? '' : '.'}`;
};

const plainChinese = (source: CitedSource, figure: CitedFigure, accessed: string): string => {
  const { title, author, published, url, original } = source;
  const parts = [
    original ? `《${original}》（译名：${title.zh}）` : `《${title.zh}》`,
    published ? `${published}发布` : undefined,
    figure.place?.zh,
    url ? `${url}（访问日期：${accessed}）` : undefined,
  ];
  return `${author ? `${author.zh}：` : ''}${join(parts, '，')}。`;
};

const plainEnglish = (source: CitedSource, figure: CitedFigure, accessed: string): string => {
  const { title, author, published, url } = source;
  const parts = [
    author?.en,
    `${title.en} (${ownTitle(source)})`,
    published ? `published ${published}` : undefined,
    figure.place?.en,
    url ? `${url} (accessed ${accessed})` : undefined,
  ];
  return `${join(parts, ', ')}.`;
};

const viewInChinese = (figure: CitedFigure, view: CitedView, accessed: string): string =>
  `“${figure.name.zh}”. ${view.name.zh}, 版本 ${view.version}. 访问日期 ${accessed}. ${view.address}`;

/** A day as American styles write it: "November 23, 2026". */
const inAmerican = (day: string): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

const viewInEnglish = (figure: CitedFigure, view: CitedView, accessed: string): string =>
  `"${figure.name.en}." ${view.name.en}, version ${view.version}. Accessed ${accessed}. ${view.address}`;

/**
 * Cites a figure: first the document that prints it, then the view that shows it. `accessed` is the day of use as an ISO
 * date. Parts that are not known are left out, never made up; titles are romanized only where that was checked.
 */
export const formatCitation = (
  style: CitationStyle,
  source: CitedSource,
  figure: CitedFigure,
  view: CitedView,
  accessed: string,
): string => {
  const inChinese = viewInChinese(figure, view, accessed);
  const inEnglish = viewInEnglish(figure, view, accessed);
  switch (style) {
    case 'gbt7714':
      return `${gbt7714(source, figure, accessed)}\n${inChinese}`;
    case 'apa':
      return `${apa(source, figure)}\n${viewInEnglish(figure, view, inAmerican(accessed))}`;
    case 'chicago':
      return `${chicago(source, figure)}\n${viewInEnglish(figure, view, inAmerican(accessed))}`;
    case 'bibtex':
      return formatBibtex(source, figure, view, accessed);
    case 'plain-zh':
      return `${plainChinese(source, figure, accessed)}\n${inChinese}`;
    case 'plain-en':
      return `${plainEnglish(source, figure, accessed)}\n${inEnglish}`;
  }
};
