import type { Bilingual } from '../../domain/codelist';
import type { Answer } from '../exhibit';
import { inBoth } from '../both-languages';
import type { BigNumber, ChartModel, PictureModel } from '../picture-model';
import { namesOf, type PairAnswer, shownSides } from './pair-answer';
import { pairWordsIn } from './pair-words';

/** What stands on a side, with the name of the side before its own. */
type Entitle = (text: Bilingual | undefined) => Bilingual;

const entitled =
  (answer: PairAnswer, at: 0 | 1): Entitle =>
  (own) =>
    inBoth((language) => {
      const side = namesOf(answer, language)[at];
      const text = own?.[language];
      return text ? pairWordsIn(language)('of', { side, text }) : side;
    });

const charts = (own: readonly ChartModel[], entitle: Entitle): readonly ChartModel[] =>
  own.map((chart) => ({ ...chart, title: entitle(chart.title) }));

const numbers = (own: readonly BigNumber[], entitle: Entitle): readonly BigNumber[] =>
  own.map((number) => ({ ...number, name: entitle(number.name) }));

/** The charts or numbers of the sides that are shown, each with the name of its side; undefined where a side has none, or they are not of one sort: then the table has both. */
export const pairModel = (
  answer: PairAnswer,
  modelOf: (side: Answer) => PictureModel | undefined,
): PictureModel | undefined => {
  const sides = shownSides(answer).map(({ side, at }) => ({
    model: modelOf(side),
    entitle: entitled(answer, at),
  }));
  const drawn = sides.flatMap(({ model, entitle }) =>
    model?.kind === 'charts' ? [charts(model.charts, entitle)] : [],
  );
  const notes = sides.flatMap(({ model, entitle }) =>
    model?.kind === 'charts' ? (model.notes ?? []).map(entitle) : [],
  );
  if (drawn.length === sides.length) return { kind: 'charts', charts: drawn.flat(), notes };
  const large = sides.flatMap(({ model, entitle }) =>
    model?.kind === 'numbers' ? [numbers(model.numbers, entitle)] : [],
  );
  return large.length === sides.length ? { kind: 'numbers', numbers: large.flat() } : undefined;
};
