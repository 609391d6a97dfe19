import { inBoth } from '../both-languages';
import type { PictureModel } from '../picture-model';
import type { FiguresAnswer } from './answer';
import { keyFigureNote } from './key-figure-note';
import { keyFigureName, keyFigureNumber } from './key-figure-words';

/** The key figures set large. */
export const figuresModel = ({ asked, figures }: FiguresAnswer): PictureModel | undefined => {
  if (figures.length === 0) return undefined;
  const { ground } = asked;
  return {
    kind: 'numbers',
    numbers: figures.map((shown) => ({
      name: inBoth((language) => keyFigureName(ground, shown, language)),
      number: {
        zh: keyFigureNumber(ground, shown, 'zh'),
        en: keyFigureNumber(ground, shown, 'en'),
      },
      note: inBoth((language) => keyFigureNote(ground, shown, language, true)),
    })),
  };
};
