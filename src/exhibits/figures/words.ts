import { codeName } from '../../domain/code-name';
import { treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { figureName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import { plainHeadline, seriesFinding, sumName } from '../../wording/series-finding';
import type { ExhibitWords } from '../exhibit';
import type { FiguresAnswer } from './answer';
import '../../wording/headline';
import './subject';

/** What the figures are part of: the chapter that they open, else the key figures of their latest year. */
const titleOf = ({ asked, figures }: FiguresAnswer, language: Language): string => {
  const { ground, spec } = asked;
  if (spec.chapter) return codeName(treeOf(ground.cube.dataset, 'chapter'), spec.chapter, language);
  const [latest = ground.edition] = figures
    .map(({ time }) => time)
    .toSorted()
    .toReversed();
  return wordsIn('figures', language)('title', { year: latest });
};

/** The figure that speaks, with its year, and how it has changed where its years are one series; undefined for several that may not be added up. */
const findingOf = ({ asked, speaker }: FiguresAnswer, language: Language): string | undefined => {
  if (!speaker || speaker.figure.kind === 'parts') return undefined;
  const { dataset } = asked.ground.cube;
  const { indicator, verdict, figure, series, time } = speaker;
  if (series && String(series.points.at(-1)?.year) === time) {
    const chosen = { series: [series], split: undefined };
    return seriesFinding(dataset, chosen, undefined, language, verdict);
  }
  const name =
    figure.kind === 'published'
      ? figureName(dataset, figure.observation, language)
      : sumName(dataset, indicator.name[language], figure.parts, language);
  const shown = figure.kind === 'sum' ? figure.sum : figure.observation;
  const words = {
    name,
    year: time,
    figure: figureWords(dataset, indicator.id, shown, language).text,
  };
  const finding = plainHeadline(dataset, indicator.id, words, language);
  return verdict.kind === 'whole' ? wordsIn('headline', language)('whole', { finding }) : finding;
};

/** The headline is the finding of the figure that speaks; where none can, what the figures are part of. */
export const figuresWords = (answer: FiguresAnswer, language: Language): ExhibitWords => {
  const title = titleOf(answer, language);
  return { kicker: title, headline: findingOf(answer, language) ?? title, notes: [] };
};
