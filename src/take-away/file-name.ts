import type { Filter } from '../crossfilter/filter';
import type { Observation } from '../domain/observation';
import type { Taken } from './taken';

const PRODUCT = 'ip-observatory';
/** Indicators that a name has room for; of more it says the kind of exhibit. */
const MOST_NAMED = 2;

/** Every figure that the filter finds. */
interface WholeFilter {
  readonly observations: readonly Observation[];
}

const toSlug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const subjectOf = ({ answer }: Taken, observations: readonly Observation[]): string => {
  const indicators = [...new Set(observations.map(({ indicator }) => indicator))];
  const named = indicators.length > 0 && indicators.length <= MOST_NAMED;
  return named ? indicators.map(toSlug).join('_') : toSlug(answer.asked.spec.kind);
};

const conditionsIn = ({ clauses }: Filter): readonly string[] =>
  clauses.flatMap(({ codes }) => codes.map(toSlug)).slice(0, MOST_NAMED);

const endsOf = ({ from, to }: Filter): string =>
  [...new Set([from, to].filter((each) => each !== undefined))].join('-');

/** The codes that narrow what is shown, so that files of different filters do not share a name; of two sides those of both, with their years where those differ. */
const conditionsOf = ({ answer }: Taken): readonly string[] => {
  const { filter, second } = answer.asked;
  if (!second) return conditionsIn(filter);
  const isOfYears = endsOf(filter) !== endsOf(second);
  const [own, other] = [filter, second].map((each) => [
    ...conditionsIn(each),
    isOfYears ? endsOf(each) : '',
  ]);
  return [...(own ?? []), 'vs', ...(other ?? [])];
};

const yearsOf = (observations: readonly Observation[]): string => {
  const years = observations.map(({ time }) => time.slice(0, 4)).toSorted();
  const [first = '', last = ''] = [years.at(0), years.at(-1)];
  return first === last ? first : `${first}-${last}`;
};

/**
 * The name of a file says what is in it: product, edition, subject, conditions of the filter, years, languages.
 * `whole` is there for all figures of the filter instead of those of the exhibit.
 * "ip-observatory_2024_court-civil1-received_2008-2024_zh.xlsx". Letters, digits, "-" and "_" only, on every system.
 */
export const fileNameOf = (taken: Taken, extension: string, whole?: WholeFilter): string => {
  const { exhibit, answer } = taken;
  const { ground } = answer.asked;
  const observations = whole?.observations ?? exhibit.observations(answer);
  const parts = [
    PRODUCT,
    ground.pin,
    whole ? 'all-figures' : subjectOf(taken, observations),
    ...conditionsOf(taken),
    yearsOf(observations),
    taken.languages.join('-'),
  ];
  return `${parts.filter((part) => part !== '').join('_')}.${extension}`;
};

/** The name of all exhibits of a page as a file: "ip-observatory_2024_page-judicial_court_zh.pptx", with the conditions of its filter. */
export const pageFileNameOf = (taken: Taken, view: string, extension: string): string => {
  const { edition } = taken.answer.asked.ground;
  const parts = [
    PRODUCT,
    edition,
    `page-${toSlug(view)}`,
    ...conditionsOf(taken),
    taken.languages.join('-'),
  ];
  return `${parts.join('_')}.${extension}`;
};

/** The name of a whole deck as a file: "ip-observatory_2024_slides_zh-en.pptx". */
export const deckFileNameOf = (
  edition: string,
  languages: readonly string[],
  extension: string,
): string => `${[PRODUCT, edition, 'slides', languages.join('-')].join('_')}.${extension}`;
