import type { Bare } from '../exhibit';
import { answerFigures, type FiguresAnswer } from './answer';
import { FiguresPicture } from './picture';
import type { FiguresSpec } from './spec';

/** The key figures as they stand on a page, with the first files; what is said of them comes later. */
export const BARE_FIGURES: Bare<FiguresSpec, FiguresAnswer> = {
  answer: answerFigures,
  Picture: FiguresPicture,
};
