import { codeName } from '../domain/code-name';
import { type Dataset, treeOf } from '../domain/dataset';
import type { Language } from '../domain/language';
import type { Growth, Observation } from '../domain/observation';
import { wordsOf } from './answers';
import type { Answer, Exhibit } from './exhibit';
import { wordsIn } from '../i18n/words';
import { figureName } from '../wording/figure-name';
import { figureWords } from '../wording/figure-words';
import { formatGrowth, formatRate, growthArrow } from '../wording/format-growth';
import { formatPlace } from '../wording/format-place';
import '../wording/words';
import { authorWords } from './author';

/** Figures that notes on a screen spell out. */
const MOST_FIGURES = 8;

/** A printed rate; a hedged one in words, as it is to be spoken. */
const growthWords = (dataset: Dataset, growth: Growth, language: Language): string => {
  if (!growth.hedge) return formatGrowth(growth);
  const tree = treeOf(dataset, 'hedge');
  const hedge = codeName(tree, growth.hedge, language, 'short').toLowerCase();
  const rate = `${hedge}${language === 'zh' ? '' : ' '}${formatRate(growth)}`;
  return `${growthArrow(growth.value)} ${rate}`;
};

const placeOf = (dataset: Dataset, { source }: Observation, language: Language): string => {
  const known = dataset.sourceById.get(source.id);
  const title = known?.title[language] ?? source.id;
  return known?.edition
    ? `${title}${language === 'zh' ? ' ' : ', '}${formatPlace(language, source)}`
    : title;
};

const figureNote = (dataset: Dataset, observation: Observation, language: Language): string => {
  const { growth, time, hedge, note, indicator } = observation;
  const t = wordsIn('figure', language);
  const { text } = figureWords(dataset, indicator, observation, language);
  return [
    `${figureName(dataset, observation, language)} ${time}${language === 'zh' ? '：' : ': '}${text}`,
    growth ? t('growthPrinted', { growth: growthWords(dataset, growth, language) }) : undefined,
    observation.status === 'E' ? (observation.derivation?.[language] ?? t('derived')) : undefined,
    hedge ? t('hedged', { hedge: codeName(treeOf(dataset, 'hedge'), hedge, language) }) : undefined,
    note?.[language],
    placeOf(dataset, observation, language),
  ]
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/[。.]$/, ''))
    .join(language === 'zh' ? '；' : '; ');
};

/** Whose words a headline is that is not the finding of the data, and what that finding is. */
const authorNote = (headline: string, finding: string, language: Language): string =>
  authorWords(language)('note', { headline, finding });

/** What a presenter may be asked about a slide: whose words its own `headline` is, what is measured, exact figures with their places, what else there is to say, and what the picture leaves out. `most` is how many figures are spelt out. */
export const toNotes = (
  exhibit: Exhibit,
  answer: Answer,
  language: Language,
  headline?: string,
  most = MOST_FIGURES,
): string => {
  const { dataset } = answer.asked.ground.cube;
  const { headline: finding, measured, notes } = wordsOf(exhibit, answer, language);
  const observations = exhibit.observations(answer);
  const indicators = [...new Set(observations.map(({ indicator }) => indicator))];
  // Where the words say what is measured, this is about an indicator and not about single figures.
  const definitions =
    measured === undefined
      ? []
      : indicators.map((id) => dataset.indicatorById.get(id)?.definition[language] ?? '');
  return [
    ...(headline === undefined ? [] : [authorNote(headline, finding, language)]),
    ...definitions,
    ...observations.slice(0, most).map((observation) => figureNote(dataset, observation, language)),
    ...(exhibit.remarks?.(answer, language) ?? []),
    ...notes,
  ]
    .filter((line) => line !== '')
    .join('\n');
};
