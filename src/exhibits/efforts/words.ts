import type { Bilingual } from '../../domain/codelist';
import { treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import type { SourcePlace } from '../../domain/observation';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import { partName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import { type FigureWords, formatFigure } from '../../wording/format-figure';
import type { ExhibitWords } from '../exhibit';
import type { EffortFigure, EffortsAnswer } from './answer';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly efforts: typeof zh;
  }
}

addWords('efforts', { zh, en });

/** A figure of a campaign with its unit. */
export const effortFigureWords = (
  { asked }: EffortsAnswer,
  each: EffortFigure,
  language: Language,
): FigureWords => {
  const { dataset } = asked.ground.cube;
  if (each.kind === 'own')
    return formatFigure(language, each.figure, treeOf(dataset, 'unit').byId.get(each.figure.unit));
  const { observation } = each;
  const shown = observation.status === 'E' ? { ...observation, printed: undefined } : observation;
  return figureWords(dataset, observation.indicator, shown, language);
};

/** What a figure is but not what the campaign is: a part, something wider, shared with others, computed, of two years. */
const marksOf = (each: EffortFigure, language: Language): readonly string[] => {
  const t = wordsIn('efforts', language);
  if (each.kind === 'observation') return each.shared ? [t('shared')] : [];
  const { scope, time } = each.figure;
  return [...(time.includes('-') ? [time] : []), ...(scope === 'whole' ? [] : [t(scope)])];
};

/** What a figure counts, with what must be known beside it. */
export const effortFigureName = (
  { asked }: EffortsAnswer,
  each: EffortFigure,
  language: Language,
): string => {
  const t = wordsIn('efforts', language);
  const { dataset } = asked.ground.cube;
  const name =
    each.kind === 'own'
      ? each.figure.name[language]
      : (dataset.indicatorById.get(each.observation.indicator)?.name[language] ??
        each.observation.indicator);
  const codes = each.kind === 'own' ? {} : each.observation.codes;
  const others = Object.entries(codes).filter(([dimension]) => dimension !== 'campaign');
  const part = partName(dataset, Object.fromEntries(others), language);
  const marks = [...(part ? [part] : []), ...marksOf(each, language)];
  return marks.length > 0 ? t('named', { name, marks: marks.join(t('comma')) }) : name;
};

/** Where a figure stands. */
export const sourceOf = (each: EffortFigure): SourcePlace =>
  each.kind === 'own' ? each.figure.source : each.observation.source;

/** What there is to say of a figure besides. */
export const noteOf = (each: EffortFigure): Bilingual | undefined =>
  each.kind === 'own' ? each.figure.note : each.observation.note;

/** The finding counts campaigns and figures, and says that they are neither a line nor a sum. */
export const effortsWords = (answer: EffortsAnswer, language: Language): ExhibitWords => {
  const t = wordsIn('efforts', language);
  if (answer.isEmpty) return { headline: t('title'), notes: [] };
  const figures = answer.efforts.flatMap(({ years }) => years.flatMap((year) => year.figures));
  return {
    kicker: t('title'),
    headline: t('headline', {
      efforts: t('efforts', { count: answer.efforts.length }),
      figures: t('figures', { count: figures.length }),
    }),
    subtitle: t('subtitle'),
    measured: t('measured'),
    notes: [
      [
        t('unknownNote'),
        ...(answer.earlier > 0 ? [t('earlier', { count: answer.earlier })] : []),
      ].join(language === 'zh' ? '' : ' '),
    ],
  };
};
