import type { Language } from '../../domain/language';
import { isLater } from '../../domain/observation';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import { unitOf } from '../../wording/figure-words';
import { incomparableWords } from '../../wording/incomparable';
import { whyNotMeasured } from '../../crossfilter/measure-series';
import { seriesFinding } from '../../wording/series-finding';
import { seriesName } from '../../wording/series-name';
import { unitInSentence } from '../../wording/unit-in-sentence';
import { wholeReason } from '../../wording/whole-reason';
import type { ExhibitWords } from '../exhibit';
import type { SeriesAnswer } from './answer';
import { NO_SPLIT } from './spec';
import { stackNotes } from './stack-words';
import { toMeasured } from './to-timeline-model';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly series: typeof zh;
  }
}

addWords('series', { zh, en });

const datasetOf = ({ asked }: SeriesAnswer) => asked.ground.cube.dataset;

const nameOf = (answer: SeriesAnswer, id: string, language: Language): string =>
  datasetOf(answer).indicatorById.get(id)?.name[language] ?? id;

const namesOf = (answer: SeriesAnswer, ids: readonly string[], language: Language): string =>
  ids.map((id) => nameOf(answer, id, language)).join(language === 'zh' ? '、' : ', ');

/** True where any of the series has a point that no source prints. */
export const hasComputed = (series: SeriesAnswer['measured']): boolean =>
  series.some(({ points }) => points.some(({ how }) => how !== 'printed'));

/** Definition, unit, and what hollow points mean where there are any. */
const definitionOf = (answer: SeriesAnswer, language: Language): string | undefined => {
  const { measured, speaker } = answer;
  const indicator = datasetOf(answer).indicatorById.get(speaker?.indicator ?? '');
  if (!indicator) return undefined;
  const t = wordsIn('series', language);
  const unit = unitOf(datasetOf(answer), indicator.id)?.name[language] ?? '';
  const subtitle = t('subtitle', { definition: indicator.definition[language], unit });
  return hasComputed(measured)
    ? `${subtitle}${language === 'zh' ? '' : ' '}${t('hollow')}`
    : subtitle;
};

const isTable = ({ asked }: SeriesAnswer): boolean => asked.spec.chart.show === 'table';

/** Whether a series leaves a year open between two of its points. */
export const hasGap = (series: SeriesAnswer['chosen']['series']): boolean =>
  series.some(({ points }) =>
    points.some(({ year }, at) => year - (points[at - 1]?.year ?? year) > 1),
  );

/** Which axes small charts have; undefined for a single chart. */
export const axesWords = ({ axes }: SeriesAnswer, language: Language): string | undefined =>
  axes && wordsIn('series', language)(`axes.${axes.used}`);

/** How the points of a chart are marked that are not plain, and that years are missing. */
const legendOf = (answer: SeriesAnswer, language: Language): readonly string[] => {
  if (isTable(answer)) return [];
  const t = wordsIn('series', language);
  const { measured } = answer;
  const points = measured.flatMap((each) => each.points);
  const axes = axesWords(answer, language);
  return [
    ...(axes ? [axes] : []),
    ...(hasComputed(measured) ? [t('measured.hollow')] : []),
    ...(points.some(isLater) ? [t('measured.later')] : []),
    ...(points.some(({ hedge }) => hedge !== undefined) ? [t('measured.pointed')] : []),
    ...(hasGap(measured) ? [t('measured.gaps')] : []),
  ];
};

/** The unit that all series have, or the measure in which they are drawn; undefined where units differ. */
const unitsOf = (answer: SeriesAnswer, language: Language): string | undefined => {
  const { chosen, drawing } = answer;
  if (drawing.measure !== 'absolute')
    return wordsIn('series', language)(`measured.${drawing.measure}`, { base: drawing.base ?? '' });
  const [unit, other] = new Set(
    chosen.series.map(({ indicator }) => unitInSentence(datasetOf(answer), indicator, language)),
  );
  return other === undefined ? unit : undefined;
};

/** What is measured, in what unit, in which years, and how it is drawn. */
const measuredOf = (answer: SeriesAnswer, language: Language): string | undefined => {
  const { chosen, verdict, speaker } = answer;
  if (!speaker) return undefined;
  const t = wordsIn('series', language);
  const years = chosen.series.flatMap(({ points }) => points.map(({ year }) => year));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const { indicator } = speaker;
  const unit = unitsOf(answer, language);
  const isOne = chosen.series.length === 1 || chosen.split !== undefined;
  const name = nameOf(answer, indicator, language);
  const what = isOne ? t('measured.of', { name, unit: unit ?? '' }) : t('measured.unit', { unit });
  return [
    ...(unit === undefined ? [] : [what]),
    ...(verdict?.kind === 'whole'
      ? [wholeReason(wordsIn('figure', language), datasetOf(answer), indicator, verdict, language)]
      : []),
    from === to ? t('measured.year', { year: to }) : t('measured.years', { from, to }),
    ...legendOf(answer, language),
  ].join(t('measured.join'));
};

/** What was asked for and is not drawn. */
const notDrawn = (answer: SeriesAnswer, language: Language): readonly string[] => {
  const t = wordsIn('series', language);
  const { mixed, outside, cut } = answer.chosen;
  const names = (ids: readonly string[]) => namesOf(answer, ids, language);
  return [
    ...(mixed &&
    answer.multiples &&
    !isTable(answer) &&
    answer.asked.spec.chart.form !== 'multiples'
      ? [t('ownAxes')]
      : []),
    ...(outside.length > 0 ? [t('notDrawn.outside', { names: names(outside) })] : []),
    ...(cut > 0 ? [t('notDrawn.cut', { count: cut })] : []),
  ];
};

/** Why a series has no point in a measure. */
const whyOf = (answer: SeriesAnswer, id: string, language: Language): string => {
  const series = answer.chosen.series.find((each) => each.id === id);
  const indicator = datasetOf(answer).indicatorById.get(series?.indicator ?? '');
  const why = series && indicator && whyNotMeasured(indicator, series);
  return why ? incomparableWords(why, language) : wordsIn('series', language)('fewYears');
};

/** What was asked for and is not possible, so that something else is drawn: a measure, a split. */
const refused = (answer: SeriesAnswer, language: Language): readonly string[] => {
  const t = wordsIn('series', language);
  const { asked, chosen, drawing, indicators } = answer;
  const { chart, split } = asked.spec;
  const notes: string[] = [];
  const [first] = chosen.series;
  const [only = ''] = indicators;
  if (first && indicators.length === 1 && split && split !== NO_SPLIT && !chosen.split)
    notes.push(t('notSplit', { name: nameOf(answer, only, language) }));
  if (!first || chart.measure === 'absolute') return notes;
  const measure = t(`measures.${chart.measure}`);
  const { base, measure: drawn } = drawing;
  const asks = drawn === 'index' && asked.spec.baseYear !== undefined;
  if (asks && base !== asked.spec.baseYear && base !== undefined)
    notes.push(t('notBase', { year: asked.spec.baseYear, base }));
  if (drawing.measure !== chart.measure)
    return [...notes, t('notMeasured', { measure, why: whyOf(answer, first.id, language) })];
  const without = chosen.series.filter(
    (each) => toMeasured(datasetOf(answer), each, drawing).points.length === 0,
  );
  return [
    ...notes,
    ...without.map((each) =>
      t('notInMeasure', {
        name: seriesName(datasetOf(answer), each, chosen.split, language),
        measure,
        why: whyOf(answer, each.id, language),
      }),
    ),
  ];
};

/** Why lines are cut: one line for each mark, with the indicators that it cuts where there are several. */
const breakReasons = (answer: SeriesAnswer, language: Language): readonly string[] => {
  const t = wordsIn('series', language);
  const { chosen, drawing } = answer;
  const isOne = new Set(chosen.series.map(({ indicator }) => indicator)).size < 2;
  const firsts = new Map(drawing.breaks.toReversed().map((each) => [each.mark, each]));
  return [...firsts.values()]
    .toSorted((a, b) => (a.mark < b.mark ? -1 : 1))
    .map(({ mark, between, reason }) => {
      const cut = drawing.breaks.filter((each) => each.mark === mark);
      const ids = [...new Set(cut.map(({ indicator }) => indicator))];
      const words = { mark, years: between.join('/'), reason: reason[language] };
      return isOne
        ? t('break', words)
        : t('breakOf', { ...words, names: namesOf(answer, ids, language) });
    });
};

/** The finding of the series that speaks, what is measured, what is not drawn and why lines are cut. */
export const seriesWords = (answer: SeriesAnswer, language: Language): ExhibitWords => {
  const { chosen, speaker, indicators, verdict, drawing, selected, sum } = answer;
  const t = wordsIn('series', language);
  const notes = [
    ...refused(answer, language),
    ...notDrawn(answer, language),
    ...stackNotes(answer, language),
    ...breakReasons(answer, language),
  ];
  if (!speaker) {
    const name = namesOf(answer, indicators, language);
    return { finding: t('title'), headline: name ? t('nothing', { name }) : t('none'), notes };
  }
  return {
    headline: seriesFinding(
      datasetOf(answer),
      {
        ...chosen,
        measure: drawing.measure,
        base: drawing.base,
        selected,
        sum,
      },
      speaker,
      language,
      verdict,
    ),
    subtitle: definitionOf(answer, language),
    measured: measuredOf(answer, language),
    notes,
  };
};
