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

/** One figure as part of a sentence: its name, its number, its change where it is of the year that all others are of. */
const speak = (
  { cube: { dataset } }: Ground,
  figure: StripFigure,
  time: string,
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
  const said = isComputed(figure) ? t('computedRate', { rate: number }) : number;
  if (figure.time !== time)
    return t('figure', { name, figure: withYear(language, said, figure.time) });
  const sign = change && change.since === Number(time) - 1 ? signOf(change.growth.value) : 0;
  if (!change || sign === 0) return t('figure', { name, figure: said });
  const rate = formatRate(change.growth);
  const words = {
    name,
    figure: said,
    rate: change.growth.printed === undefined ? t('computedRate', { rate }) : rate,
  };
  return sign > 0 ? t('figureUp', words) : t('figureDown', words);
};

/** Several figures as one finding, without the year that they have in common. */
export const sayFigures = (
  ground: Ground,
  figures: readonly StripFigure[],
  time: string,
  language: Language,
): string =>
  figures
    .map((figure) => speak(ground, figure, time, language))
    .join(wordsIn('strips', language)('join'));

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
  const finding = sayFigures(asked.ground, speakers, time, language);
  const pages = toStripPages(answer.rows, asked.spec).length;
  const kicker =
    page === undefined || pages < 2 ? name : t('page', { title: name, page: page + 1, pages });
  if (speakers.length === 0) return { kicker, headline: name, notes: [] };
  const headline = t('inYear', { finding, year: time });
  return {
    kicker,
    headline,
    // The year of the edition goes without saying, another one does not.
    finding: time === asked.ground.edition ? finding : headline,
    subtitle: t('subtitle', { name, year: time }),
    notes: [strips.note?.[language] ?? [], asked.spec.brief ? t('brief') : []].flat(),
  };
};
