import { LANGUAGE_TAG } from '../../domain/language';
import { askedSentence } from '../../exhibits/pair/side-names';
import { sourceLineOf } from '../../exhibits/source-line-of';
import { wordsIn } from '../../i18n/words';
import { type Job, TakeAwayError } from '../job';
import { type Taken, takenWords } from '../taken';
import { layOut } from './lay-out';
import { readPage } from './read-page';
import { type Look, type Shape, THEMES } from './shapes';
import { TakenPicture } from './taken-picture';
import { type About, toSvg } from './to-svg';

/** A picture as a file of SVG, and its size in px. */
export interface Drawn {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const aboutOf = (taken: Taken): About => {
  const { exhibit, answer, languages, address } = taken;
  const [language] = languages;
  const { headline, measured, subtitle, notes } = takenWords(taken);
  const sentence = askedSentence(answer.asked, language);
  const lines = [
    subtitle ?? measured,
    ...notes,
    wordsIn('filter', language)('line', { sentence }),
    sourceLineOf(exhibit, answer, language),
    address,
  ];
  return {
    title: headline,
    description: lines.filter(Boolean).join('\n'),
    language: LANGUAGE_TAG[language],
  };
};

/** Draws an exhibit as vectors in which every text stays a text. */
export const drawPicture = async (
  taken: Taken,
  look: Look,
  shape: Shape,
  { signal }: Pick<Job, 'signal'>,
): Promise<Drawn> => {
  if (taken.answer.isEmpty) throw new TakeAwayError('empty');
  const page = await layOut(
    <TakenPicture taken={taken} shape={shape} />,
    THEMES[look],
    signal,
    readPage,
  );
  return { svg: toSvg(page, aboutOf(taken)), width: page.width, height: page.height };
};
