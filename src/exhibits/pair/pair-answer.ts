import type { Language } from '../../domain/language';
import type { Answer, Beside, Exhibit } from '../exhibit';
import { sideNames } from './side-names';

/** One exhibit answered under two filters. `sides` are its answers, fitted to one another; `own` is the exhibit. */
export interface PairAnswer extends Answer, Beside<Answer> {
  readonly own: Exhibit;
}

/** What the sides of an answer are called. */
export const namesOf = ({ asked }: PairAnswer, language: Language): readonly [string, string] =>
  sideNames(asked.ground.cube.dataset, asked.filter, asked.second ?? asked.filter, language);

/** The two sides of an answer; undefined for one under a single filter. */
export const pairOf = (answer: Answer): PairAnswer | undefined =>
  answer.asked.second === undefined ? undefined : (answer as PairAnswer);
