import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asOfEdition, NO_FILTER, setYears } from '../../../src/crossfilter/filter';
import { toFilterKey } from '../../../src/crossfilter/filter-key';
import { otherSideOf, secondFilter, toOtherFilter } from '../../../src/exhibits/pair/other-side';
import { readGround } from '../../support/ground';
import { arbitraryFilterOf } from '../../support/arbitrary-view-state';
import { readVocabulary } from '../../support/read-vocabulary';

const filters = arbitraryFilterOf(readVocabulary());

test('what a second filter has otherwise makes it of the first again, and of itself nothing', () => {
  fc.assert(
    fc.property(filters, filters, (first, second) => {
      const other = otherSideOf(first, second);
      const made = other ? toOtherFilter(first, other) : first;
      expect(toFilterKey(made)).toBe(toFilterKey(second));
      expect(otherSideOf(first, first)).toBeUndefined();
    }),
  );
});

test('a condition that the sides share moves with the first', () => {
  fc.assert(
    fc.property(filters, filters, filters, (first, second, later) => {
      const other = otherSideOf(first, second);
      if (!other) return;
      const made = toOtherFilter(later, other);
      const again = otherSideOf(later, made);
      expect(other.keys).toEqual(
        expect.arrayContaining(
          [...(again?.keys ?? [])].filter((key) => key !== 'to' && key !== 'from'),
        ),
      );
    }),
  );
});

test('no side of an edition knows later figures, also where the other side lifts the years', () => {
  const edition = { cube: readGround().cube, edition: '2019', latest: '2024' };
  const first = asOfEdition(setYears(NO_FILTER, 2015, 2015), '2019', '2024');
  const second = secondFilter(edition, first, otherSideOf(first, NO_FILTER));
  expect(second?.to).toBe(2019);
});
