import fc from 'fast-check';
import { FILTER_DIMENSIONS, NO_FILTER, setClause, setYears } from '../../src/crossfilter/filter';
import { tidyHeadline } from '../../src/deck/headline-codec';
import { type Slide, SLIDE_KINDS } from '../../src/deck/slide';
import type { Vocabulary } from '../../src/url/param';

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

/** Any slide that a presenter can make. Headlines are as long as a headline is. */
export const arbitrarySlide = (vocabulary: Vocabulary, headline = 10): fc.Arbitrary<Slide> =>
  fc
    .record({
      kind: fc.constantFrom(...SLIDE_KINDS),
      filter: fc.option(arbitraryFilter(vocabulary), { nil: undefined }),
      indicators: some(vocabulary.indicators, 3, 1),
      split: fc.option(fc.constantFrom(...vocabulary.splits), { nil: undefined }),
      chart: fc.option(
        fc.record({
          measure: fc.constantFrom('absolute' as const, 'index' as const, 'yoy' as const),
          scale: fc.constantFrom('linear' as const, 'log' as const),
          form: fc.constantFrom('lines' as const, 'stacked' as const),
        }),
        { nil: undefined },
      ),
      chapter: fc.constantFrom(...(vocabulary.codes.chapter ?? [])),
      headline: arbitraryWords(headline),
    })
    .map(({ kind, filter, indicators, split, chart, chapter, headline: words }): Slide => {
      const plain =
        chart?.measure === 'absolute' && chart.scale === 'linear' && chart.form === 'lines';
      const tidy = tidyHeadline(words);
      return {
        kind,
        indicators,
        ...(filter ? { filter } : {}),
        ...(split ? { split } : {}),
        ...(chart && !plain ? { chart } : {}),
        ...(kind === 'section' ? { chapter } : {}),
        ...(tidy ? { headline: tidy } : {}),
      };
    });
