import type { Filter } from '../../crossfilter/filter';
import type { Language } from '../../domain/language';
import { rememberLast } from '../../domain/remember';
import { answerOf, wordsOf } from '../answers';
import { besideOf } from '../besides';
import type { Answer, Exhibit, ExhibitWords, Ground, Records } from '../exhibit';
import type { OtherSide } from '../../url/other-side-parser';
import type { AnySpec } from '../spec';
import { secondFilter } from './other-side';
import { namesOf, type PairAnswer } from './pair-answer';
import { pairWordsIn } from './pair-words';
import { PairPicture } from './picture';
import { pairTable } from './table';

/** Two answers of an exhibit as one; the same object for the same two. */
const join = rememberLast((first: Answer, second: Answer, own: Exhibit): PairAnswer => {
  const beside = besideOf(first.asked.spec.kind);
  const fitted = beside?.(first, second) ?? { sides: [first, second] };
  const [a, b] = fitted.sides;
  return {
    ...fitted,
    own,
    asked: { ...a.asked, second: b.asked.filter },
    badge: a.badge,
    lead: [...new Set([...a.lead, ...b.lead])],
    isEmpty: a.isEmpty && b.isEmpty,
  };
});

const ofSide = (side: string, text: string, language: Language): string =>
  pairWordsIn(language)('of', { side, text });

const axisNote = ({ axis }: PairAnswer, language: Language): readonly string[] =>
  axis ? [pairWordsIn(language)(axis)] : [];

/** What both sides say stands once, what one says with its name. */
const notesOf = (answer: PairAnswer, language: Language): readonly string[] => {
  const { own, sides } = answer;
  const names = namesOf(answer, language);
  const [a, b] = sides.map((each) => wordsOf(own, each, language).notes);
  const both = (a ?? []).filter((each) => b?.includes(each));
  const alone = [a, b].flatMap((notes, at) =>
    (notes ?? [])
      .filter((each) => !both.includes(each))
      .map((each) => ofSide(names[at] ?? '', each, language)),
  );
  return [...axisNote(answer, language), ...both, ...alone];
};

const pairWords = (answer: PairAnswer, language: Language): ExhibitWords => {
  const [first, second] = namesOf(answer, language);
  return {
    headline: pairWordsIn(language)('headline', { first, second }),
    notes: notesOf(answer, language),
  };
};

/** First of one, then of the other: where only some are said, both sides are. */
const alternate = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [
  ...new Set(
    Array.from({ length: Math.max(a.length, b.length) }, (_, at) => [a[at], b[at]])
      .flat()
      .filter((each): each is T & {} => each !== undefined && each !== null),
  ),
];

const remarksOf = (answer: PairAnswer, language: Language): readonly string[] => {
  const names = namesOf(answer, language);
  const { own, sides } = answer;
  return [
    ...sides.flatMap((each, at) => [
      ofSide(names[at] ?? '', wordsOf(own, each, language).headline, language),
      ...(own.remarks?.(each, language) ?? []).map((line) =>
        ofSide(names[at] ?? '', line, language),
      ),
    ]),
    pairWordsIn(language)('noSum'),
  ];
};

/** What both sides ask, filled in where that is the same. */
const settle = ({ own, sides: [a, b], asked }: PairAnswer): AnySpec => {
  const spec = own.settled(a);
  return JSON.stringify(spec) === JSON.stringify(own.settled(b)) ? spec : asked.spec;
};

const pagesOf = ({ own, sides }: PairAnswer): readonly number[] =>
  sides.map((each) => own.pages?.(each) ?? 1);

const onPage = (answer: PairAnswer, page: number): PairAnswer => {
  const { own, sides } = answer;
  const turn = (side: Answer) =>
    own.onPage?.(side, Math.min(page, (own.pages?.(side) ?? 1) - 1)) ?? side;
  return { ...answer, sides: [turn(sides[0]), turn(sides[1])] };
};

const paired = rememberLast((own: Exhibit): Exhibit<AnySpec, PairAnswer> => {
  const { cited, Controls } = own;
  return {
    answer: () => {
      throw new Error('two sides are answered under two filters');
    },
    words: pairWords,
    table: (answer) => pairTable(answer, (language) => namesOf(answer, language)),
    observations: ({ sides: [a, b] }) => alternate(own.observations(a), own.observations(b)),
    ...(cited && {
      cited: ({ sides: [a, b] }) => alternate(own.cited?.(a) ?? [], own.cited?.(b) ?? []),
    }),
    sourceLine: ({ sides: [a] }, language) => own.sourceLine?.(a, language),
    remarks: remarksOf,
    settled: settle,
    pages: (answer) => Math.max(1, ...pagesOf(answer)),
    onPage,
    Picture: PairPicture,
    ...(Controls && {
      Controls: ({ answer, ...props }) => Controls({ answer: answer.sides[0], ...props }),
    }),
  };
});

/** What an exhibit is asked under its first filter. */
interface AskedFirst {
  readonly ground: Ground;
  readonly records: Records;
  readonly spec: AnySpec;
  readonly filter: Filter;
}

/** An exhibit at work with its answer, as any outlet shows it. */
export interface AtWork {
  readonly exhibit: Exhibit;
  readonly answer: Answer;
}

/** An exhibit as it stands under two filters side by side, which any outlet shows like any other; undefined where it is not compared, or the second filter is the first once more. */
export const toPair = (
  own: Exhibit,
  { ground, records, spec, filter }: AskedFirst,
  otherSide: OtherSide | undefined,
): AtWork | undefined => {
  const second = secondFilter(ground, filter, otherSide);
  if (!second || !besideOf(spec.kind)) return undefined;
  const [a, b] = [filter, second].map((each) => answerOf(own, ground, records, spec, each));
  // The exhibit is handed answers made here alone.
  return a && b && { exhibit: paired(own) as unknown as Exhibit, answer: join(a, b, own) };
};
