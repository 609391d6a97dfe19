import type { Filter } from '../../crossfilter/filter';
import type { Language } from '../../domain/language';
import { rememberLast } from '../../domain/remember';
import { answerOf, wordsOf } from '../answers';
import { BESIDES } from '../besides';
import type { Answer, Exhibit, ExhibitWords, Ground, Records } from '../exhibit';
import type { OtherSide } from '../../url/other-side-parser';
import type { AnySpec } from '../spec';
import { secondFilter } from './other-side';
import { namesOf, type PairAnswer, speakingSide } from './pair-answer';
import { kindName, pairWordsIn } from './pair-words';
import { PairPicture } from './picture';
import { pairTable } from './table';

/** Two answers of an exhibit as one; the same object for the same two. */
const join = rememberLast((first: Answer, second: Answer, own: Exhibit): PairAnswer => {
  const listed = BESIDES.get(first.asked.spec.kind);
  const fitted = own.beside?.(first, second) ??
    listed?.beside?.(first, second) ?? { sides: [first, second] };
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

/** That both sides show the same figures, where they do: what differs is what stands out. */
const sameNote = ({ own, sides }: PairAnswer, language: Language): readonly string[] => {
  const [a, b] = sides.map((each) => new Set(own.observations(each)));
  const isSame = a && b && a.size > 0 && a.size === b.size && [...a].every((each) => b.has(each));
  return isSame ? [pairWordsIn(language)('same')] : [];
};

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
  return [...axisNote(answer, language), ...sameNote(answer, language), ...both, ...alone];
};

/** Kinds that show one indicator, so that a page may have several. */
const OF_ONE: ReadonlySet<string> = new Set(['series', 'breakdown', 'flow']);

/** What is compared: the kind of exhibit, with the indicator of which both sides speak where they are split figures of one. */
const subjectOf = ({ asked, sides }: PairAnswer, language: Language): string => {
  const t = pairWordsIn(language);
  const kind = kindName(asked.spec.kind, language);
  const [a, b] = sides.map(({ lead }) => lead[0]?.indicator);
  const own = a !== undefined && a === b && asked.ground.cube.dataset.indicatorById.get(a);
  const isOfOne = own && OF_ONE.has(asked.spec.kind);
  return isOfOne ? t('about', { kind, name: own.name[language] }) : kind;
};

const pairWords = (answer: PairAnswer, language: Language): ExhibitWords => {
  const [first, second] = namesOf(answer, language);
  return {
    headline: pairWordsIn(language)('headline', {
      subject: subjectOf(answer, language),
      first,
      second,
    }),
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

const isPaged = ({ asked }: PairAnswer): boolean => BESIDES.get(asked.spec.kind)?.still === 'pages';

/** Pages of both at once, or of one after the other. */
const pagesOf = (answer: PairAnswer): number => {
  const { own, sides } = answer;
  const [a = 1, b = 1] = sides.map((each) => own.pages?.(each) ?? 1);
  return isPaged(answer) ? a + b : Math.max(1, a, b);
};

const onPage = (answer: PairAnswer, page: number): PairAnswer => {
  const { own, sides } = answer;
  const [a, b] = sides;
  const turn = (side: Answer, to: number) =>
    own.onPage?.(side, Math.min(to, (own.pages?.(side) ?? 1) - 1)) ?? side;
  if (!isPaged(answer)) return { ...answer, sides: [turn(a, page), turn(b, page)] };
  const ofFirst = own.pages?.(a) ?? 1;
  return page < ofFirst
    ? { ...answer, sides: [turn(a, page), b], only: 0 }
    : { ...answer, sides: [a, turn(b, page - ofFirst)], only: 1 };
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
    pages: pagesOf,
    onPage,
    Picture: PairPicture,
    ...(Controls && {
      Controls: ({ answer, ...props }) => Controls({ answer: speakingSide(answer), ...props }),
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
  const fitting = BESIDES.get(spec.kind);
  if (!second || !fitting) return undefined;
  const answers = (asked: AnySpec) =>
    [filter, second].map((each) => answerOf(own, ground, records, asked, each));
  const [one, other] = answers(spec);
  const undivided = one && other && fitting.undivided?.(one, other);
  const [a, b] = undivided ? answers(undivided) : [one, other];
  // The exhibit is handed answers made here alone.
  return a && b && { exhibit: paired(own) as unknown as Exhibit, answer: join(a, b, own) };
};
