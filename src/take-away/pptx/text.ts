import type { Bilingual } from '../../domain/codelist';
import { type Language, LANGUAGE_TAG } from '../../domain/language';
import { LIGHT_COLORS } from '../../ui/light-colors';
import { type Box, countLines, LINE, toEmu, toFontSize } from './measure';
import { element, escapeXml, setting, toPlainText } from './xml';

/** Text of one look. `color` is a token, `link` the id of a relationship, `size` px. */
export interface Run {
  readonly text: string;
  readonly language: Language;
  readonly size: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly link?: string;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align?: 'l' | 'r' | 'ctr';
}

/** Families that Office and WPS have; a program without them takes what its own system has for the script. */
export const FONTS = { latin: 'Arial', eastAsian: 'Microsoft YaHei' } as const;

/** The smallest type that can be read in a room. */
export const SMALL = 18;

const WHITE = 'FFFFFF';

/** The color of a token on a printed page, as the format has it. */
export const colorOf = (token: string): string =>
  (LIGHT_COLORS[token] ?? `#${WHITE}`).slice(1).toUpperCase();

/** A fill of a token's color. */
export const fillOf = (token: string): string =>
  element('a:solidFill', {}, setting('a:srgbClr', colorOf(token)));

/** Latin and East Asian family of a text. */
const fontsOf = (): string =>
  element('a:latin', { typeface: FONTS.latin }) +
  element('a:ea', { typeface: FONTS.eastAsian }) +
  element('a:cs', { typeface: FONTS.latin });

/** The look of a text: its language, size, weight, color, families, and where it leads. */
export const toRunLook = (
  name: 'a:rPr' | 'a:endParaRPr' | 'a:defRPr',
  { language, size, bold, color = 'ink', link }: Omit<Run, 'text'>,
): string =>
  element(
    name,
    {
      lang: LANGUAGE_TAG[language] === 'en' ? 'en-US' : 'zh-CN',
      altLang: language === 'zh' ? 'en-US' : 'zh-CN',
      sz: toFontSize(size),
      b: bold ? 1 : 0,
    },
    fillOf(color),
    fontsOf(),
    link === undefined ? '' : element('a:hlinkClick', { 'r:id': link }),
  );

const toRuns = (run: Run): string =>
  toPlainText(run.text)
    .split('\n')
    .map((line) => element('a:r', {}, toRunLook('a:rPr', run), element('a:t', {}, escapeXml(line))))
    .join(element('a:br', {}, toRunLook('a:rPr', run)));

const sizeOf = ({ runs }: Paragraph): number => Math.max(0, ...runs.map(({ size }) => size));

/** Lines of a height of their own: that of a family would be another on every machine, and what lies below would not fit. */
const lineHeight = (paragraph: Paragraph): string => {
  const val = toFontSize((sizeOf(paragraph) || SMALL) * LINE);
  return element('a:lnSpc', {}, setting('a:spcPts', val));
};

/** A paragraph as XML. */
export const toParagraph = (paragraph: Paragraph): string =>
  element(
    'a:p',
    {},
    element('a:pPr', { algn: paragraph.align ?? 'l' }, lineHeight(paragraph)),
    ...paragraph.runs.map(toRuns),
  );

/** A body of text; a format wants one paragraph at least. */
export const toParagraphs = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.length > 0 ? paragraphs.map(toParagraph).join('') : element('a:p');

/** A text in the languages that are asked for; once where it is the same in both, nothing where it is empty. */
export const inLanguages = (
  words: Bilingual,
  languages: readonly Language[],
): readonly { readonly text: string; readonly language: Language }[] => {
  const shown = words.zh === words.en ? languages.slice(0, 1) : languages;
  return shown.flatMap((language) =>
    words[language] === '' ? [] : [{ text: words[language], language }],
  );
};

/** A paragraph for each language: the leading one in its look, the other beneath, smaller and muted. */
export const toStack = (
  words: Bilingual,
  languages: readonly Language[],
  look: Omit<Run, 'text' | 'language'>,
  beneath = Math.min(look.size, SMALL),
): readonly Paragraph[] =>
  inLanguages(words, languages).map(({ text, language }, at) => ({
    runs: [
      at === 0
        ? { ...look, text, language }
        : { text, language, size: beneath, color: 'ink-muted' },
    ],
  }));

/** How high paragraphs stand in a width, px. */
export const heightOf = (paragraphs: readonly Paragraph[], width: number): number =>
  paragraphs.reduce((height, paragraph) => {
    const { runs } = paragraph;
    const size = sizeOf(paragraph);
    const text = runs.map((run) => run.text).join('');
    return height + countLines(text, runs[0]?.language ?? 'zh', size, width) * size * LINE;
  }, 0);

/** The place of a shape. */
export const toTransform = (
  { x, y, width, height }: Box,
  name: 'a:xfrm' | 'p:xfrm' = 'a:xfrm',
): string =>
  element(
    name,
    {},
    element('a:off', { x: toEmu(x), y: toEmu(y) }),
    element('a:ext', { cx: toEmu(Math.max(0, width)), cy: toEmu(Math.max(0, height)) }),
  );
