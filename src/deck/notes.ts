import { breaksOf } from '../domain/break';
import { codeName } from '../domain/code-name';
import { treeOf } from '../domain/dataset';
import type { Language } from '../domain/language';
import type { Growth, Observation } from '../domain/observation';
import { figureName } from '../wording/figure-name';
import { figureWords } from '../wording/figure-words';
import { formatGrowth, formatRate, growthArrow } from '../wording/format-growth';
import { formatPlace } from '../wording/format-place';
import type { DeckData } from './deck-data';
import type { Slide } from './slide';
import type { SlideContent } from './slide-content';
import '../wording/words';

/** Figures that notes spell out. */
const MOST_FIGURES = 8;

/** A printed rate; a hedged one in words, as it is to be spoken. */
const growthWords = ({ cube }: DeckData, growth: Growth, language: Language): string => {
  if (!growth.hedge) return formatGrowth(growth);
  const tree = treeOf(cube.dataset, 'hedge');
  const hedge = codeName(tree, growth.hedge, language, 'short').toLowerCase();
  const rate = `${hedge}${language === 'zh' ? '' : ' '}${formatRate(growth)}`;
  return `${growthArrow(growth.value)} ${rate}`;
};

const figureNote = (data: DeckData, observation: Observation, language: Language): string => {
  const { dataset } = data.cube;
  const { source, growth, time, hedge, note } = observation;
  const t = data.i18n.getFixedT(language, 'figure');
  const own = data.i18n.getFixedT(language, 'show');
  const known = dataset.sourceById.get(source.id);
  const title = data.cube.dataset.sourceById.get(source.id)?.title[language] ?? source.id;
  const place = known?.edition
    ? `${title}${language === 'zh' ? ' ' : ', '}${formatPlace(language, source)}`
    : title;
  const separator = language === 'zh' ? '；' : '; ';
  return [
    `${figureName(dataset, observation, language)} ${time}${language === 'zh' ? '：' : ': '}${figureWords(dataset, observation.indicator, observation, language).text}`,
    growth ? t('growthPrinted', { growth: growthWords(data, growth, language) }) : undefined,
    observation.status === 'E' ? (observation.derivation?.[language] ?? t('derived')) : undefined,
    hedge
      ? own('hedged', { hedge: codeName(treeOf(dataset, 'hedge'), hedge, language) })
      : undefined,
    note?.[language],
    place,
  ]
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/[。.]$/, ''))
    .join(separator);
};

/** What a presenter may be asked about a slide: definitions, exact figures with their places, breaks and hedges. */
export const toNotes = (
  data: DeckData,
  slide: Slide,
  content: SlideContent,
  language: Language,
): string => {
  const { dataset } = data.cube;
  const indicators = [...new Set(content.observations.map(({ indicator }) => indicator))];
  const definitions =
    slide.kind === 'timeline' || slide.kind === 'breakdown'
      ? indicators.map((id) => dataset.indicatorById.get(id)?.definition[language] ?? '')
      : [];
  const breaks = indicators.flatMap((id) =>
    breaksOf(dataset.breaks, id, {}).map(
      ({ between, reason }) => `${between[0]}/${between[1]}: ${reason[language]}`,
    ),
  );
  const focus =
    content.kind === 'campaigns'
      ? content.campaigns.map(({ name, focus: what, note }) =>
          [`${name[language]}: ${what[language]}`, note?.[language] ?? '']
            .filter(Boolean)
            .join(' '),
        )
      : [];
  return [
    ...definitions,
    ...content.observations
      .slice(0, MOST_FIGURES)
      .map((observation) => figureNote(data, observation, language)),
    ...focus,
    ...(slide.kind === 'timeline' ? breaks : []),
  ]
    .filter((line) => line !== '')
    .join('\n');
};
