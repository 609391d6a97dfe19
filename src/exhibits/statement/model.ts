import { wordsIn } from '../../i18n/words';
import { inBoth } from '../both-languages';
import { firstFigureModel } from '../first-figures-model';
import type { PictureModel } from '../picture-model';
import { authorWords } from '../author';
import type { StatementAnswer } from './answer';
import { BLANKS, isFilledIn } from './blanks';
import type { Blank } from './spec';
import { reminderName } from './words';

/** What a speaker fills in on the cover; at the end the figures that call to mind what was shown. */
export const statementModel = ({ asked, figures }: StatementAnswer): PictureModel => {
  const say = (key: Blank | 'thanks') => inBoth((language) => wordsIn('statement', language)(key));
  if (asked.spec.is === 'cover')
    return {
      kind: 'lines',
      lines: BLANKS.map((name) => ({ name: say(name), own: asked.spec[name] })),
      mark: isFilledIn(asked.spec)
        ? inBoth((language) => authorWords(language)('filledIn'))
        : undefined,
    };
  if (figures.length === 0) return { kind: 'lines', lines: [{ name: say('thanks') }] };
  const none = inBoth(() => '');
  return {
    kind: 'numbers',
    numbers: figures.map((each) => ({
      ...firstFigureModel(asked.ground, each, none),
      name: inBoth((language) => reminderName(asked.ground, each, language)),
    })),
  };
};
