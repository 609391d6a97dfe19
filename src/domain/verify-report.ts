import type { Citation, CitedDate, Claims, Exemption } from './citation';
import { findNumbers, findToken, type Span } from './find-token';
import { foldText } from './fold-text';
import type { ReportParagraph } from './parse-report';

type Place = Pick<ReportParagraph, 'section' | 'paragraph'>;

/** A citation whose token does not stand where it is cited. `elsewhere` is another paragraph that has it, unclaimed by others. */
export interface Missing extends Citation {
  readonly elsewhere?: Place | undefined;
}

/** A number of the text that nothing accounts for, with the text around it. */
export interface Uncovered extends Place {
  readonly token: string;
  readonly before: string;
  readonly after: string;
}

/**
 * What came out of comparing a text with the data. `numbers` are all in its paragraphs, `exempted` those that exemptions
 * account for; `missingDates` stand in none of their places; `stale` are exemptions for what the text does not have.
 */
export interface Verification {
  readonly cited: number;
  readonly found: number;
  readonly dates: number;
  readonly numbers: number;
  readonly exempted: number;
  readonly missing: readonly Missing[];
  readonly missingDates: readonly CitedDate[];
  readonly uncovered: readonly Uncovered[];
  readonly stale: readonly Exemption[];
}

/** A paragraph and what of it is accounted for, character by character. */
interface Sheet extends Place {
  readonly text: string;
  readonly taken: Uint8Array;
}

const CONTEXT = 12;
const FREE = 0;
const CITED = 1;
const EXEMPT = 2;

const keyOf = ({ section, paragraph }: Place): string => `${section} ${paragraph}`;

const isFree = ({ taken }: Sheet, { start, end }: Span): boolean =>
  taken.subarray(start, end).every((each) => each === FREE);

/** Takes the first free occurrence of a token; false where there is none. */
const take = (
  sheet: Sheet | undefined,
  token: string,
  mark: number,
  fits: (span: Span) => boolean = () => true,
): boolean => {
  const span =
    sheet && findToken(sheet.text, token).find((each) => isFree(sheet, each) && fits(each));
  if (span) sheet.taken.fill(mark, span.start, span.end);
  return span !== undefined;
};

const takeCitation = (sheet: Sheet | undefined, { printed, falls }: Citation): boolean =>
  take(
    sheet,
    printed,
    CITED,
    ({ start }) => falls === undefined || sheet?.text.slice(0, start).endsWith('下降') === falls,
  );

/** A date as the report may print it, the fullest form first. */
const toDateTokens = (date: string): readonly string[] => {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return [`${year}年`];
  if (day === undefined) return [`${year}年${Number(month)}月`];
  const short = `${Number(month)}月${Number(day)}日`;
  return [`${year}年${short}`, short];
};

const takeDate = (sheets: ReadonlyMap<string, Sheet>, { date, places }: CitedDate): boolean => {
  const spans = places.flatMap((place) => {
    const sheet = sheets.get(keyOf(place));
    const tokens = toDateTokens(date);
    return sheet
      ? tokens.flatMap((token) => findToken(sheet.text, token).map((span) => ({ sheet, span })))
      : [];
  });
  for (const { sheet, span } of spans) sheet.taken.fill(CITED, span.start, span.end);
  return spans.length > 0;
};

const takeExemption = (sheet: Sheet | undefined, { token, count = 1 }: Exemption): boolean =>
  Array.from({ length: count }, () => take(sheet, token, EXEMPT)).every(Boolean);

const toSheets = (paragraphs: readonly ReportParagraph[]): ReadonlyMap<string, Sheet> =>
  new Map(
    paragraphs.map(({ section, paragraph, text }) => {
      const folded = foldText(text).text;
      const taken = new Uint8Array(folded.length);
      return [keyOf({ section, paragraph }), { section, paragraph, text: folded, taken }];
    }),
  );

/** Longer tokens first, so that none takes a part of another's. */
const longestFirst = <T>(items: readonly T[], tokenOf: (item: T) => string): readonly T[] =>
  items.toSorted((a, b) => tokenOf(b).length - tokenOf(a).length);

/** Another paragraph that holds the token, of the same section if there is one. */
const findElsewhere = (sheets: readonly Sheet[], citation: Citation): Place | undefined => {
  const own = (sheet: Sheet) => sheet.section === citation.section;
  const sheet =
    sheets.find((each) => own(each) && takeCitation(each, citation)) ??
    sheets.find((each) => !own(each) && takeCitation(each, citation));
  return sheet && { section: sheet.section, paragraph: sheet.paragraph };
};

const toUncovered = ({ section, paragraph, text }: Sheet, { start, end }: Span): Uncovered => ({
  section,
  paragraph,
  token: text.slice(start, end),
  before: text.slice(Math.max(0, start - CONTEXT), start),
  after: text.slice(end, end + CONTEXT),
});

const countNumbers = (sheet: Sheet) => {
  const numbers = findNumbers(sheet.text);
  const has = (mark: number) => (span: Span) =>
    sheet.taken.subarray(span.start, span.end).includes(mark);
  return {
    numbers: numbers.length,
    exempted: numbers.filter(has(EXEMPT)).length,
    uncovered: numbers.filter(has(FREE)).map((span) => toUncovered(sheet, span)),
  };
};

/** Steps after which the verification gives way, so that a page can draw. */
const STRIDE = 20;

/**
 * Compares the paragraphs of a report with the claims of the data: finds each citation in the paragraph that it names,
 * as often as it is cited, then lists every number that neither a citation, a date nor an exemption accounts for.
 * Yields from time to time how much is done, from 0 to 1, so that a page can stay awake.
 */
export function* verifyReport(
  paragraphs: readonly ReportParagraph[],
  { citations, dates, exemptions }: Claims,
): Generator<number, Verification> {
  const sheets = toSheets(paragraphs);
  const total = citations.length + sheets.size + 1;
  const missingDates = longestFirst(dates, ({ date }) => date).filter(
    (each) => !takeDate(sheets, each),
  );
  const unfound: Citation[] = [];
  for (const [index, citation] of longestFirst(citations, ({ printed }) => printed).entries()) {
    if (index % STRIDE === 0) yield index / total;
    if (!takeCitation(sheets.get(keyOf(citation)), citation)) unfound.push(citation);
  }
  const stale = longestFirst(exemptions, ({ token }) => token).filter(
    (each) => !takeExemption(sheets.get(keyOf(each.source)), each),
  );
  const missing = unfound.map((each) => ({
    ...each,
    elsewhere: findElsewhere([...sheets.values()], each),
  }));
  const counts = [];
  for (const sheet of sheets.values()) {
    if (counts.length % STRIDE === 0) yield (citations.length + counts.length) / total;
    counts.push(countNumbers(sheet));
  }
  return {
    cited: citations.length,
    found: citations.length - missing.length,
    dates: dates.length,
    numbers: counts.reduce((sum, each) => sum + each.numbers, 0),
    exempted: counts.reduce((sum, each) => sum + each.exempted, 0),
    missing,
    missingDates,
    uncovered: counts.flatMap((each) => each.uncovered),
    stale,
  };
}
