import { type Observation, type SourceReference, toReference } from './observation';
import { isSameDecimal, parseGrowth } from './parse-growth';
import { parsePrinted } from './parse-printed';

/**
 * A token that must stand in a paragraph. `id` is the reference of its observation. A `growth` that falls stands
 * after 下降, one that rises does not.
 */
export interface Citation {
  readonly id: string;
  readonly what: 'value' | 'growth';
  readonly section: string;
  readonly paragraph: number;
  readonly printed: string;
  readonly falls?: boolean | undefined;
}

/** A date of a document or a case, by the id of its record; it stands in one of the places, whole or without its year. */
export interface CitedDate {
  readonly id: string;
  readonly date: string;
  readonly places: readonly Pick<Citation, 'section' | 'paragraph'>[];
}

/** What the text holds besides statistics, with why: a year in a name, the number of a meeting. `count` occurrences, 1 where absent. */
export interface Exemption {
  readonly source: Pick<SourceReference, 'id' | 'section' | 'paragraph'>;
  readonly token: string;
  readonly count?: number | undefined;
  readonly reason: { readonly zh: string; readonly en: string };
}

/** What is compared with the text: the citations, dates and exemptions of one source. */
export interface Claims {
  readonly citations: readonly Citation[];
  readonly dates: readonly CitedDate[];
  readonly exemptions: readonly Exemption[];
}

const placesOf = (source: SourceReference, id: string) =>
  [source, ...(source.also ?? [])].filter((place) => place.id === id);

const toValueCitations = (observation: Observation, source: string): readonly Citation[] =>
  placesOf(observation.source, source).map(({ section, paragraph, ...place }) => ({
    id: toReference(observation),
    what: 'value',
    section,
    paragraph,
    printed: ('printed' in place && place.printed) || observation.printed,
  }));

const toGrowthCitations = ({ growth, source, ...rest }: Observation): readonly Citation[] =>
  growth === undefined
    ? []
    : [
        {
          id: toReference(rest),
          what: 'growth',
          section: source.section,
          paragraph: source.paragraph,
          printed: growth.printed,
          falls: growth.value.startsWith('-'),
        },
      ];

/** Every token that observations cite from a source: values at each of their places, growth at the first. Computed values cite nothing. */
export const toCitations = (
  observations: readonly Observation[],
  source: string,
): readonly Citation[] =>
  observations
    .filter((each) => each.status !== 'E')
    .flatMap((each) => [
      ...toValueCitations(each, source),
      ...(each.source.id === source ? toGrowthCitations(each) : []),
    ]);

/** A record that prints dates: a document, a case. Dates are years, months or days in ISO form. */
export interface DatedRecord {
  readonly id: string;
  readonly dates: readonly string[];
  readonly source: SourceReference;
}

/** Every date that records cite from a source, each once a record. */
export const toCitedDates = (
  records: readonly DatedRecord[],
  source: string,
): readonly CitedDate[] =>
  records.flatMap((record) => {
    const places = placesOf(record.source, source);
    return places.length === 0
      ? []
      : [...new Set(record.dates)].map((date) => ({ id: record.id, date, places }));
  });

/** True where value, step, hedge and growth of an observation are what its printed tokens say. A computed value prints none. */
export const saysItsValue = ({
  status,
  printed,
  value,
  step,
  hedge,
  growth,
}: Observation): boolean => {
  if (status === 'E') return true;
  const figure = parsePrinted(printed);
  const rate = growth && parseGrowth(growth.printed);
  return (
    figure !== undefined &&
    isSameDecimal(figure.value, value) &&
    isSameDecimal(figure.step, step) &&
    figure.hedge === hedge &&
    (growth === undefined ||
      (rate !== undefined &&
        isSameDecimal(rate.value, growth.value.replace(/^-/, '')) &&
        isSameDecimal(rate.step, growth.step)))
  );
};
