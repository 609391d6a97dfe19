import fc from 'fast-check';
import { FILTER_DIMENSIONS, NO_FILTER, setClause, setYears } from '../../src/crossfilter/filter';
import type { Slide } from '../../src/deck/slide';
import { PLAIN_BREAKDOWN } from '../../src/exhibits/breakdown/spec';
import { PLAIN_CAMPAIGNS } from '../../src/exhibits/campaigns/spec';
import type { Kind } from '../../src/exhibits/exhibit';
import { PLAIN_FIGURES } from '../../src/exhibits/figures/spec';
import { PLAIN_IDENTITIES } from '../../src/exhibits/identities/spec';
import { KINDS, type Spec } from '../../src/exhibits/registry';
import { PLAIN_CHART, PLAIN_SERIES } from '../../src/exhibits/series/spec';
import type { Field } from '../../src/exhibits/spec';
import { PLAIN_STATEMENT } from '../../src/exhibits/statement/spec';
import { plainNames } from '../../src/url/names';
import { tidyLine } from '../../src/url/own-line';
import type { Vocabulary } from '../../src/url/vocabulary';

const some = (values: Iterable<string>, most: number, least = 0) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: least, maxLength: most });

/** Any UTF-16 units, halves of characters included. */
export const arbitraryWords = (maxLength: number) =>
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength })
    .map((units) => String.fromCharCode(...units));

/** A filter of a slide: up to two codes in up to two dimensions, perhaps years. */
const arbitraryFilter = ({ codes, years }: Vocabulary) =>
  fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...FILTER_DIMENSIONS), { maxLength: 2 }),
      fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
      fc.option(fc.tuple(fc.integer({ min: years.first, max: years.last }), fc.boolean())),
    )
    .map(([dimensions, numbers, year]) => {
      const filter = dimensions.reduce((before, dimension, index) => {
        const all = [...(codes[dimension] ?? [])];
        const chosen = [0, 1].map((at) => all[(numbers[2 * index + at] ?? 0) % all.length] ?? '');
        return setClause(before, dimension, chosen.filter(Boolean));
      }, NO_FILTER);
      if (!year) return filter;
      return year[1] ? setYears(filter, year[0], years.last) : setYears(filter, undefined, year[0]);
    });

/** A slide of a spec, perhaps with a filter and a headline of its own. */
const toSlides = (specs: fc.Arbitrary<Spec>, vocabulary: Vocabulary, longest: number) =>
  fc
    .record({
      spec: specs,
      filter: fc.option(arbitraryFilter(vocabulary), { nil: undefined }),
      headline: arbitraryWords(longest),
    })
    .map(({ spec, filter, headline }): Slide => {
      const tidy = tidyLine(headline);
      return { spec, ...(filter ? { filter } : {}), ...(tidy ? { headline: tidy } : {}) };
    });

/** More than the examples of the parsers for what has too many values to list. */
const toMore = (vocabulary: Vocabulary): Readonly<Record<string, fc.Arbitrary<unknown>>> => ({
  'series.indicators': some(vocabulary.indicators, 12, 1),
  'breakdown.indicators': some(vocabulary.indicators, 12, 1),
  'figures.indicators': some(vocabulary.indicators, 6),
  'campaigns.search': fc.string({ unit: 'binary', maxLength: 60 }),
  'list.search': arbitraryWords(60),
  'statement.speaker': arbitraryWords(80).map(tidyLine),
  'statement.date': arbitraryWords(80).map(tidyLine),
  'statement.place': fc.string({ unit: 'binary', maxLength: 80 }).map(tidyLine),
  'list.observation': fc.constantFrom(...vocabulary.references),
});

const arbitraryOf = (kind: Kind, vocabulary: Vocabulary): fc.Arbitrary<Spec> => {
  const names = plainNames(vocabulary);
  const more = toMore(vocabulary);
  const fields = Object.entries<Field<unknown>>(kind.fields).map(([name, { parser }]) => {
    const known = fc.constantFrom(...parser.examples(names));
    const own = more[`${kind.kind}.${name}`];
    return [name, own ? fc.oneof(known, own) : known] as const;
  });
  // Each field is an example of the parser of its own kind.
  return fc
    .record(Object.fromEntries(fields))
    .map((own) => ({ kind: kind.kind, ...own }) as unknown as Spec)
    .filter((spec) => kind.isComplete?.(spec) ?? true);
};

/** Specs of every kind with every field, from the examples of their parsers and beyond. */
export const arbitrarySpec = (vocabulary: Vocabulary): fc.Arbitrary<Spec> =>
  fc.oneof(...KINDS.map((kind) => arbitraryOf(kind, vocabulary)));

/** Slides of any exhibit that can be put into a deck. */
export const arbitrarySlide = (vocabulary: Vocabulary): fc.Arbitrary<Slide> =>
  toSlides(arbitrarySpec(vocabulary), vocabulary, 60);

/** Specs as presenters choose them for a talk: up to three indicators, nothing searched. */
const arbitraryTalk = (vocabulary: Vocabulary): fc.Arbitrary<Spec> =>
  fc
    .record({
      indicators: some(vocabulary.indicators, 3, 1),
      split: fc.option(fc.constantFrom(...vocabulary.splits), { nil: undefined }),
      measure: fc.constantFrom('absolute' as const, 'index' as const, 'yoy' as const),
      scale: fc.constantFrom('linear' as const, 'log' as const),
      form: fc.constantFrom('lines' as const, 'stacked' as const),
      axes: fc.constantFrom('own' as const, 'equal' as const),
      chapter: fc.constantFrom(...(vocabulary.codes['chapter'] ?? [])),
    })
    .chain(({ indicators, split, chapter, ...chart }) =>
      fc.constantFrom<Spec[]>(
        { ...PLAIN_STATEMENT, is: 'cover' },
        { ...PLAIN_FIGURES, indicators, chapter },
        { ...PLAIN_FIGURES, indicators },
        { ...PLAIN_SERIES, indicators, split, chart: { ...PLAIN_CHART, ...chart } },
        { ...PLAIN_BREAKDOWN, indicators, split },
        PLAIN_CAMPAIGNS,
        PLAIN_IDENTITIES,
        { ...PLAIN_STATEMENT, is: 'closing' },
      ),
    );

/** Slides of a talk: short headlines, up to three indicators. */
export const arbitraryTalkSlide = (vocabulary: Vocabulary): fc.Arbitrary<Slide> =>
  toSlides(arbitraryTalk(vocabulary), vocabulary, 10);
