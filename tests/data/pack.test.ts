import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack } from '../../src/data/pack';
import { unpack } from '../../src/data/packed';
import { longPrinted, shortPrinted } from '../../src/data/short-printed';

const scalar = fc.oneof(
  fc.constantFrom('', ' ', '\n', 'a', 'b', '"', '\\', '中国'),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const record = fc.record(
  {
    id: fc.string(),
    name: fc.record({ zh: fc.string(), en: fc.string() }),
    list: fc.array(scalar, { maxLength: 3 }),
    parts: fc.array(fc.record({ id: fc.string(), note: scalar }, { requiredKeys: ['id'] }), {
      maxLength: 3,
    }),
    mixed: scalar,
  },
  { requiredKeys: [] },
);

test('records come out of their columns as they went in', () => {
  fc.assert(
    fc.property(fc.array(record), (records) => {
      const written: unknown = JSON.parse(JSON.stringify(pack(records)));
      expect(unpack(written as ReturnType<typeof pack>)).toStrictEqual(
        JSON.parse(JSON.stringify(records)),
      );
    }),
    { numRuns: 500 },
  );
});

test('lists of texts, of records and of both', () => {
  for (const values of [
    [['a', { name: 'b' }], [], ['a']],
    [[], []],
    [{}, { a: undefined }],
    [''],
    ['', 'a', 'b'],
    Array.from({ length: 600 }, (_, index) => `value ${index % 300}`),
  ])
    expect(unpack(JSON.parse(JSON.stringify(pack(values))))).toStrictEqual(
      JSON.parse(JSON.stringify(values)),
    );
});

test('a printed token is told by what it says besides its value', () => {
  expect(shortPrinted('81605100', '8160.51万件')).toBe('4万件');
  expect(shortPrinted('27745', '27745件')).toBe('0件');
  expect(shortPrinted('2', '两个')).toBe('-两个');
  const decimals = fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat({ max: 8 }))
    .map(([whole, places]) => (places === 0 ? `${whole}` : `${whole}.${'10203'.slice(0, places)}`));
  fc.assert(
    fc.property(decimals, fc.oneof(decimals, fc.string()), fc.string(), (value, start, end) => {
      const printed = start + end;
      expect(longPrinted(value, shortPrinted(value, printed))).toBe(printed);
    }),
  );
});
