import type { Bilingual } from '../domain/codelist';
import { figureName } from '../wording/figure-name';
import { figureWords } from '../wording/figure-words';
import { inBoth } from './both-languages';
import type { Ground } from './exhibit';
import type { FirstFigure } from './first-figures';
import type { BigNumber } from './picture-model';

/** A figure that stands first, set large, with what its exhibit says of it. */
export const firstFigureModel = (
  { cube: { dataset } }: Ground,
  { indicator, observation }: FirstFigure,
  note: Bilingual,
): BigNumber => ({
  name: inBoth((language) => figureName(dataset, observation, language)),
  number: {
    zh: figureWords(dataset, indicator.id, observation, 'zh'),
    en: figureWords(dataset, indicator.id, observation, 'en'),
  },
  note,
});
