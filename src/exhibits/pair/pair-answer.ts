import type { Language } from '../../domain/language';
import type { Answer, Beside, Exhibit } from '../exhibit';
import { sideNames } from './side-names';

/** One exhibit answered under two filters. `sides` are its answers, fitted to one another; `own` is the exhibit; `only` is the one side that a page shows. */
export interface PairAnswer extends Answer, Beside<Answer> {
  readonly own: Exhibit;
  readonly only?: 0 | 1 | undefined;
}

/** What the sides of an answer are called. */
export const namesOf = ({ asked }: PairAnswer, language: Language): readonly [string, string] =>
  sideNames(asked.ground.cube.dataset, asked.filter, asked.second ?? asked.filter, language);

/** The two sides of an answer; undefined for one under a single filter. */
export const pairOf = (answer: Answer): PairAnswer | undefined =>
  answer.asked.second === undefined ? undefined : (answer as PairAnswer);

/** The side by which both are steered: the first that shows anything. */
export const speakingSide = ({ sides }: PairAnswer): Answer =>
  sides.find(({ isEmpty }) => !isEmpty) ?? sides[0];

/** The sides that are shown, each with its place. */
export const shownSides = ({
  sides,
  only,
}: PairAnswer): readonly { readonly at: 0 | 1; readonly side: Answer }[] =>
  ([0, 1] as const)
    .filter((at) => only === undefined || only === at)
    .map((at) => ({ at, side: sides[at] }));
