import { wordsIn } from '../../i18n/words';
import { inBoth } from '../both-languages';
import { firstFigureModel } from '../first-figures-model';
import type { PictureModel } from '../picture-model';
import type { StatementAnswer } from './answer';
import './words';

/** What a speaker fills in on the cover; at the end the figures that call to mind what was shown. */
export const statementModel = ({ asked, figures }: StatementAnswer): PictureModel => {
  const say = (key: 'speaker' | 'date' | 'place' | 'thanks') =>
    inBoth((language) => wordsIn('statement', language)(key));
  if (asked.spec.is === 'cover')
    return { kind: 'lines', lines: [say('speaker'), say('date'), say('place')] };
  if (figures.length === 0) return { kind: 'lines', lines: [say('thanks')] };
  const none = inBoth(() => '');
  return {
    kind: 'numbers',
    numbers: figures.map((each) => firstFigureModel(asked.ground, each, none)),
  };
};
