import type { Language } from '../../domain/language';
import headlineEn from '../../wording/headline.en.json';
import headlineZh from '../../wording/headline.zh.json';
import en from './sentences.en.json';
import zh from './sentences.zh.json';

const HEADLINES = { zh: headlineZh, en: headlineEn };
const SENTENCES = { zh, en };

/** The headlines of one figure that a sentence can be made of; the plainest last, which others begin like. */
const FORMS = ['up', 'down', 'higher', 'lower', 'rose', 'fell', 'same', 'one'] as const;

const YEARS: readonly string[] = ['year', 'before', 'base'];
const PART = /\{\{(\w+)\}\}/g;

const escape = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

/** What a headline of a form looks like. A part that holds a colon or semicolon belongs to a finding of several: none is taken apart. */
const toPattern = (template: string): RegExp => {
  const pattern = template
    .split(/(\{\{\w+\}\})/)
    .map((piece) => {
      const name = /^\{\{(\w+)\}\}$/.exec(piece)?.[1];
      if (name === undefined) return escape(piece);
      return YEARS.includes(name) ? `(?<${name}>\\d{4})` : `(?<${name}>[^:;：；]+?)`;
    })
    .join('');
  return new RegExp(`^${pattern}$`, 'u');
};

const fill = (template: string, parts: Readonly<Record<string, string>>): string =>
  template.replaceAll(PART, (_, name: string) => parts[name] ?? '');

/** A name with its parts as it stands within a sentence: the parts in brackets. */
const inSentence = (name: string, language: Language): string => {
  const [first = '', ...parts] = name.split(' · ');
  if (parts.length === 0) return first;
  return language === 'zh' ? `${first}（${parts.join('、')}）` : `${first} (${parts.join(', ')})`;
};

/** A headline as a sentence without its full stop, and the year that it compares with. */
export interface Recast {
  readonly sentence: string;
  readonly before?: string | undefined;
}

/** The headline of one figure of an indicator by that name as a sentence of the very same parts; undefined for any other, which stands as it is. */
export const recast = (
  headline: string,
  indicator: string,
  language: Language,
): Recast | undefined => {
  const { whole, index } = HEADLINES[language];
  const ending = whole.replace('{{finding}}', '');
  const isWhole = headline.endsWith(ending);
  const finding = isWhole ? headline.slice(0, -ending.length) : headline;
  if (toPattern(index).test(finding)) return undefined;
  for (const form of FORMS) {
    const parts = toPattern(HEADLINES[language][form]).exec(finding)?.groups;
    if (!parts?.['name']?.startsWith(indicator)) continue;
    const words = { ...parts, name: inSentence(parts['name'], language) };
    const sentence = fill(SENTENCES[language][form], words) + (isWhole ? ending : '');
    return { sentence, before: parts['before'] };
  }
  return undefined;
};
