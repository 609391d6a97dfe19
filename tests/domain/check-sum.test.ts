import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSum, toSumInterval } from '../../src/domain/check-sum';
import type { Hedge } from '../../src/domain/parse-printed';
import { parsePrinted } from '../../src/domain/parse-printed';
import { holds } from '../support/holds';

const read = (printed: string) => ({ value: '', step: '', ...parsePrinted(printed), printed });
const check = (whole: string, ...parts: readonly string[]) =>
  checkSum(read(whole), parts.map(read));

describe('parts and their printed total', () => {
  test("of the Supreme People's Court exceed it by 3", () => {
    expect(check('2643件', '1289件', '1357件')).toEqual({
      kind: 'excess',
      by: { value: '3', step: '1' },
    });
  });

  test.each([
    ['9003件', ['3463件', '3941件', '613件', '2件', '826件', '87件', '70件', '1件']],
    ['449923件', ['44392件', '124945件', '247166件', '8320件', '10455件', '14645件']],
    ['100%', ['92.68%', '7.32%']],
  ])('%s is exactly its parts', (whole, parts) => {
    expect(check(whole, ...parts)).toEqual({ kind: 'exact' });
  });

  test('may differ by rounding', () => {
    expect(check('10.4万件', '5.2万件', '5.3万件')).toEqual({ kind: 'rounding' });
    expect(check('10.4万件', '5.2万件', '5.4万件')).toEqual({
      kind: 'excess',
      by: { value: '2000', step: '1000' },
    });
  });

  test('leave a remainder that is not itemised', () => {
    expect(check('20849件', '1679件', '19130件', '9件')).toEqual({
      kind: 'remainder',
      by: { value: '31', step: '1' },
    });
  });

  test('are undecidable behind a hedge, unless it cannot save them', () => {
    expect(check('100余件', '60件', '50件')).toEqual({ kind: 'undecidable' });
    expect(check('100余件', '60件', '40件')).toEqual({ kind: 'undecidable' });
    expect(check('近100件', '60件', '50件')).toEqual({
      kind: 'excess',
      by: { value: '10', step: '1' },
    });
    expect(check('100件', '60余件', '50件')).toEqual({
      kind: 'excess',
      by: { value: '10', step: '1' },
    });
    expect(check('100件', '近60件', '30件')).toEqual({
      kind: 'remainder',
      by: { value: '10', step: '1' },
    });
  });

  test('are decided in spite of a hedge that no reading stretches so far', () => {
    expect(check('100余件', '600件')).toEqual({ kind: 'excess', by: { value: '500', step: '1' } });
    expect(check('近3.3万件', '2.2万件')).toEqual({
      kind: 'remainder',
      by: { value: '11000', step: '1000' },
    });
    expect(check('100余件', '60件', '90件').kind).toBe('undecidable');
  });

  test('differ by an amount that is known to the coarsest of them', () => {
    expect(check('11.29亿元', '9亿元', '666万元')).toEqual({
      kind: 'remainder',
      by: { value: '222340000', step: '100000000' },
    });
  });

  test('of no parts leave the whole total', () => {
    expect(check('7件')).toEqual({ kind: 'remainder', by: { value: '7', step: '1' } });
    expect(toSumInterval([])).toEqual({ low: '0', high: '0' });
  });
});

/** What a report prints of a true count: rounded, or hedged and cut, so that the statement is true. */
const print = (count: number, step: number, hedge: Hedge | undefined) => {
  const digits =
    hedge === 'over'
      ? Math.floor(count / step)
      : hedge === 'nearly'
        ? Math.ceil(count / step)
        : Math.round(count / step);
  return { value: String(digits * step), step: String(step), hedge, printed: '' };
};

const printed = fc.tuple(
  fc.nat(1_000_000),
  fc.constantFrom(1, 100, 1000),
  fc.constantFrom<Hedge | undefined>('over', 'nearly', 'about', undefined, undefined, undefined),
);

test('true figures that add up are never accused, however they were rounded or hedged', () => {
  const breakdowns = fc.tuple(fc.array(printed, { minLength: 1, maxLength: 6 }), printed);
  holds(
    fc.property(breakdowns, ([parts, [, step, hedge]]) => {
      const total = parts.reduce((sum, [count]) => sum + count, 0);
      const verdict = checkSum(
        print(total, step, hedge),
        parts.map(([count, ownStep, ownHedge]) => print(count, ownStep, ownHedge)),
      );
      expect(['exact', 'rounding', 'undecidable']).toContain(verdict.kind);
    }),
    800,
  );
});

test('exact counts that do not add up are always found, with the right difference', () => {
  holds(
    fc.property(
      fc.array(fc.nat(10_000), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: -500, max: 500 }).filter((off) => off !== 0),
      (counts, off) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        const exact = (count: number) => ({ ...print(count, 1, undefined), printed: `${count}件` });
        const verdict = checkSum(exact(total + off), counts.map(exact));
        expect(verdict).toEqual({
          kind: off > 0 ? 'remainder' : 'excess',
          by: { value: String(Math.abs(off)), step: '1' },
        });
      },
    ),
    500,
  );
});
