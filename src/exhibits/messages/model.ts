import { inBoth } from '../both-languages';
import { firstFigureModel } from '../first-figures-model';
import type { PictureModel } from '../picture-model';
import type { MessagesAnswer } from './answer';
import { messageLines } from './words';

/** The messages set large, each with what there is to say of it. */
export const messagesModel = ({ asked, messages }: MessagesAnswer): PictureModel | undefined =>
  messages.length === 0
    ? undefined
    : {
        kind: 'numbers',
        numbers: messages.map((message) =>
          firstFigureModel(
            asked.ground,
            message,
            inBoth((language) =>
              messageLines(asked.ground, message, language).join(language === 'zh' ? '；' : '; '),
            ),
          ),
        ),
      };
