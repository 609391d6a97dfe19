import { describe, expect, test } from 'vitest';
import { NO_FILTER, setYears } from '../../src/crossfilter/filter';
import { answerOf, verdictsOf } from '../../src/exhibits/answers';
import { PLAIN_FIGURES } from '../../src/exhibits/figures/spec';
import { toGround } from '../../src/exhibits/ground';
import { kindOf } from '../../src/exhibits/registry';
import { buildDataset } from '../support/build-dataset';
import { readDataPackage } from '../support/read-data';

const FIGURES = await kindOf(PLAIN_FIGURES).load();
const DESCRIPTOR = readDataPackage();

const filterOf = (number: number) => setYears(NO_FILTER, 1000 + number, undefined);

/** How many of the filters before the last are still answered with the same object, asked from the latest on. */
const countKept = (ask: (number: number) => object, filters: number): number => {
  const made = Array.from({ length: filters }, (_, number) => ask(number));
  return made.toReversed().findIndex((each, back) => ask(filters - 1 - back) !== each);
};

describe('what is remembered', () => {
  const dataset = buildDataset();
  const ground = toGround(dataset, DESCRIPTOR);
  const answer = (number: number) => answerOf(FIGURES, ground, {}, PLAIN_FIGURES, filterOf(number));

  test('of filters are the verdicts of the last 24', () => {
    expect(countKept((number) => verdictsOf(ground.cube, filterOf(number)), 40)).toBe(24);
  });

  test('of answers are the last 160', () => {
    expect(countKept(answer, 200)).toBe(160);
  });

  test('of editions are the grounds of the last four', () => {
    const own = buildDataset();
    expect(countKept((number) => toGround(own, DESCRIPTOR, `${2000 + number}`), 9)).toBe(4);
  });

  test('of one filter does not depend on how its object was made', () => {
    const filter = { to: 2024, from: 2020, clauses: [] };
    const same = { clauses: [], from: 2020, to: 2024 };
    expect(verdictsOf(ground.cube, same)).toBe(verdictsOf(ground.cube, filter));
  });

  test('of a dataset is not found under an equal one', () => {
    const other = toGround(buildDataset(), DESCRIPTOR);
    expect(toGround(dataset, DESCRIPTOR)).toBe(ground);
    expect(other).not.toBe(ground);
    expect(other.cube).not.toBe(ground.cube);
    expect(answerOf(FIGURES, other, {}, PLAIN_FIGURES, filterOf(0))).not.toBe(answer(0));
  });
});

test('an answer is worked out anew when records that it rests on have come', () => {
  const ground = toGround(buildDataset(), DESCRIPTOR);
  const footnotes = [] as const;
  const before = answerOf(FIGURES, ground, {}, PLAIN_FIGURES, NO_FILTER);
  const after = answerOf(FIGURES, ground, { footnotes }, PLAIN_FIGURES, NO_FILTER);
  expect(after).not.toBe(before);
  expect(after.asked.records.footnotes).toBe(footnotes);
  expect(answerOf(FIGURES, ground, { footnotes }, PLAIN_FIGURES, NO_FILTER)).toBe(after);
});
