import fc from 'fast-check';
import { FILTER_DIMENSIONS } from '../../src/crossfilter/filter';
import type { Vocabulary } from '../../src/url/vocabulary';
import { LINKS } from '../../src/views/view-state';
import { CAMPAIGN_SORTS } from '../../src/exhibits/campaigns/spec';
import { LIST_SORTS } from '../../src/exhibits/list/spec';
import { OPTIONAL_COLUMNS } from '../../src/exhibits/list/table-columns';

const KEYS = [...LINKS.keys.map(({ key }) => key), 'v'];
const ODD_KEYS = [
  '',
  'Right',
  'rights',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'utm_source',
];
const ODD_VALUES = [
  '3.14',
  '02024',
  '20 24',
  '２０２４',
  '-2024',
  '2024,2024',
  'NaN',
  'null',
  '__proto__',
  'constructor',
  ',',
  'trademark,',
  '<script>alert(1)</script>',
  '"><img src=x>',
  '%',
  '%zz',
  '%E4%B8',
  '%ff%fe',
  '+',
  '\u0000',
  '\ud800',
];

const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ODD_VALUES) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('x', '9', 'trademark,', '%').map((each) => each.repeat(400)),
  },
);

/** A few real values of each key that has a vocabulary; of the others, values that some version may know. */
const toValues = (vocabulary: Vocabulary): ReadonlyMap<string, readonly string[]> =>
  new Map<string, readonly string[]>([
    ...FILTER_DIMENSIONS.map(
      (dimension) => [dimension, [...(vocabulary.codes[dimension] ?? [])]] as const,
    ),
    ['ind', [...vocabulary.indicators].slice(0, 30)],
    ['by', [...vocabulary.splits]],
    ['sort', [...CAMPAIGN_SORTS, ...LIST_SORTS]],
    ['open', [...(vocabulary.codes['campaign'] ?? [])]],
    ['ed', [...vocabulary.editions]],
    ['obs', [...vocabulary.references].slice(0, 30)],
    ['chart', ['table', 'changes', 'index', 'yoy', 'log', 'stacked', 'multiples']],
    ['view', ['main', 'indicators']],
    ['lang', ['zh', 'en']],
    ['theme', ['light', 'dark', 'contrast']],
    ['cols', [...OPTIONAL_COLUMNS, 'none']],
    ['growth', ['differs', 'undecided', 'agrees']],
    ['verdict', ['off', 'undecidable', 'remainder', 'rounding', 'exact', 'holds', 'trivial']],
    ['v', ['1', '2', '0', '99']],
  ]);

const NUMBERS = ['2024', '2016', '2001', '1999', '2030', '1', '5', '1000'];

/** A key with values, real, wrong or both, escaped or not. */
const toPair = (vocabulary: Vocabulary): fc.Arbitrary<string> => {
  const values = toValues(vocabulary);
  const key = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...KEYS) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD_KEYS) },
    { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
  );
  const valuesOf = (name: string) => {
    const real = fc.constantFrom(...(values.get(name) ?? NUMBERS));
    return fc.array(fc.oneof({ weight: 4, arbitrary: real }, { weight: 1, arbitrary: words }), {
      minLength: 1,
      maxLength: name === 'ind' ? 15 : 3,
    });
  };
  const escape = (text: string) => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, ''));
  return key.chain((name) =>
    fc
      .tuple(valuesOf(name), fc.boolean())
      .map(([own, escaped]) =>
        escaped ? `${escape(name)}=${escape(own.join(','))}` : `${name}=${own.join(',')}`,
      ),
  );
};

/** Query strings of every kind: readable ones, half readable ones, noise, with keys repeated and huge values. */
export const arbitraryLink = (vocabulary: Vocabulary): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    {
      weight: 9,
      arbitrary: fc
        .tuple(
          fc.constantFrom('', '?', '&', '??', '#'),
          fc.array(toPair(vocabulary), { maxLength: 6 }),
          fc.constantFrom('&', '&&', '&=&', '&x&'),
        )
        .map(([start, pairs, glue]) => start + pairs.join(glue)),
    },
  );
