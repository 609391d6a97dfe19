import type { Language } from '../domain/language';
import { wordsOf } from '../exhibits/answers';
import type { Answer, Exhibit, ExhibitWords } from '../exhibits/exhibit';

/**
 * An exhibit as it is taken away: worked out, in the languages that are asked for, the leading one first. `address` leads
 * back to what is shown, with edition and language pinned and without theme, '' where there is none (a file on disk still
 * has one); `today` is the day of use as an ISO date. `alone` says that nothing around it is offered with it;
 * `page` are all exhibits of the page that it stands on, in their order, none where it stands on no page.
 */
export interface Taken {
  readonly exhibit: Exhibit;
  readonly answer: Answer;
  readonly languages: readonly [Language, ...Language[]];
  readonly address: string;
  readonly today: string;
  readonly alone?: boolean | undefined;
  readonly page?: readonly Pick<Taken, 'exhibit' | 'answer'>[] | undefined;
}

/** The words of what is taken away, in the leading language or in one that is asked for. */
export const takenWords = (
  { exhibit, answer, languages: [first] }: Taken,
  language: Language = first,
): ExhibitWords => wordsOf(exhibit, answer, language);
