import type { Language } from '../../domain/language';
import { signOf } from '../../domain/show-decimal';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import { figureInSentence } from '../../wording/figure-in-sentence';
import { figureName } from '../../wording/figure-name';
import { withYear } from '../../wording/format-figure';
import { formatRate } from '../../wording/format-growth';
import type { Ground } from '../exhibit';
import type { ExhibitWords } from '../exhibit';
import type { StripsAnswer } from './answer';
import { isComputed, numberWords } from './figure-text';
import { toStripPages } from './pages';
import type { StripFigure } from './resolve-item';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly strips: typeof zh;
  }
}

addWords('strips', { zh, en });

/** One figure as part of a sentence: its name, its number, its change where it is of the year of the sentence; where that has none, its own year as well. */
const speak = (
  { cube: { dataset } }: Ground,
  figure: StripFigure,
  time: string | undefined,
  language: Language,
): string => {
  const t = wordsIn('strips', language);
  const { indicator, codes, label, how, change } = figure;
  const own = figureName(dataset, { indicator: indicator.id, codes }, language);
  const name = how === 'share' || how === 'rest' ? (label?.[language] ?? own) : own;
  const number =
    how === 'share'
      ? numberWords(dataset, figure, language).text
      : figureInSentence(dataset, indicator.id, figure.shown, language);
  const plain = isComputed(figure) ? t('computedRate', { rate: number }) : number;
  const said = figure.time === time ? plain : withYear(language, plain, figure.time);
  const isOfSentence = time === undefined || figure.time === time;
  const isToYearBefore = isOfSentence && change?.since === Number(figure.time) - 1;
  const sign = change && isToYearBefore ? signOf(change.growth.value) : 0;
  if (!change || sign === 0) return t('figure', { name, figure: said });
  const rate = formatRate(change.growth);
  const words = {
    name,
    figure: said,
    rate: change.growth.printed === undefined ? t('computedRate', { rate }) : rate,
  };
  return sign > 0 ? t('figureUp', words) : t('figureDown', words);
};

const join = (
  ground: Ground,
  figures: readonly StripFigure[],
  time: string | undefined,
  language: Language,
): string =>
  figures
    .map((figure) => speak(ground, figure, time, language))
    .join(wordsIn('strips', language)('join'));

const yearOfAll = (figures: readonly StripFigure[]): string | undefined => {
  const [year, other] = new Set(figures.map(({ time }) => time));
  return other === undefined ? year : undefined;
};

/** Several figures as one finding with all their years: one for all where they have it in common, else each its own. */
const sayInYears = (
  ground: Ground,
  figures: readonly StripFigure[],
  language: Language,
): string => {
  const year = yearOfAll(figures);
  const finding = join(ground, figures, year, language);
  return year === undefined ? finding : wordsIn('strips', language)('inYear', { finding, year });
};

/** The same on a page that says its edition: the year of that goes without saying, but not beside what was announced later. */
export const sayFigures = (
  ground: Ground,
  figures: readonly StripFigure[],
  language: Language,
): string => {
  const year = yearOfAll(figures);
  return year === ground.edition && !ground.cube.dataset.later
    ? join(ground, figures, year, language)
    : sayInYears(ground, figures, language);
};

/** What is not shown of the chapter, and why; undefined where nothing is left out. */
export const leftOutNote = ({ strips }: StripsAnswer, language: Language): string | undefined => {
  const t = wordsIn('strips', language);
  const parts = (strips?.leftOut ?? [])
    // What stands in another table is not out of sight.
    .filter(({ figures }) => figures.every((each) => !each.includes(';')))
    .map(({ figures, reason }) =>
      t('leftOutOne', { count: figures.length, reason: reason[language] }),
    );
  return parts.length > 0 ? t('leftOut', { list: parts.join(t('join')) }) : undefined;
};

/** The finding are the figures that lead, with their changes; the notes say what may not be added, and what is left out. */
export const stripsWords = (answer: StripsAnswer, language: Language): ExhibitWords => {
  const { asked, strips, speakers, time, page } = answer;
  const t = wordsIn('strips', language);
  if (!strips) return { headline: t('noStrips'), notes: [] };
  const name = strips.name[language];
  const pages = toStripPages(answer.rows, asked.spec).length;
  const kicker =
    page === undefined || pages < 2 ? name : t('page', { title: name, page: page + 1, pages });
  if (speakers.length === 0) return { kicker, headline: name, notes: [] };
  return {
    kicker,
    headline: sayInYears(asked.ground, speakers, language),
    finding: sayFigures(asked.ground, speakers, language),
    subtitle: t('subtitle', { name, year: time }),
    notes: [strips.note?.[language] ?? [], asked.spec.brief ? t('brief') : []].flat(),
  };
};
