import { expect, test } from 'vitest';
import { chooseTiles, MOST_TILES } from '../../../src/crossfilter/choose-tiles';
import { NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import { answerFigures, observationsOf } from '../../../src/exhibits/figures/answer';
import { FIGURES } from '../../../src/exhibits/figures/exhibit';
import { PLAIN_FIGURES } from '../../../src/exhibits/figures/spec';
import { loadKind } from '../../../src/exhibits/loaded-kinds';
import { kindOf } from '../../../src/exhibits/registry';
import { askReal } from '../../support/ground';

const CIVIL = 'court.civil1.received';
const CUSTOMS = setClause(NO_FILTER, 'system', ['customs']);
const TRADEMARK = setClause(NO_FILTER, 'right', ['trademark']);
const idsOf = ({ figures }: ReturnType<typeof answerFigures>) =>
  figures.map(({ indicator }) => indicator.id);

const ask = (indicators: readonly string[], filter = NO_FILTER) =>
  answerFigures(askReal({ ...PLAIN_FIGURES, indicators }, filter));

test('with nothing asked for they are the key figures of the filter, which then can be asked for', () => {
  for (const filter of [NO_FILTER, CUSTOMS]) {
    const answer = ask([], filter);
    const { ground, verdicts } = answer.asked;
    const tiles = chooseTiles(ground.cube.dataset.indicators, verdicts, MOST_TILES);
    expect(idsOf(answer)).toEqual(tiles.map(({ indicator }) => indicator.id));
    const settled = FIGURES.settled(answer);
    expect(settled.indicators).toEqual(idsOf(answer));
    expect(idsOf(ask(settled.indicators, filter))).toEqual(idsOf(answer));
  }
});

test('what is asked for keeps its order; what the filter leaves outside is left out', () => {
  const indicators = ['customs.seizures.batches', CIVIL, 'customs.protection_actions'];
  expect(idsOf(ask(indicators))).toEqual(indicators);
  const narrowed = ask(indicators, CUSTOMS);
  expect(idsOf(narrowed)).toEqual(['customs.seizures.batches', 'customs.protection_actions']);
  expect(FIGURES.settled(narrowed).indicators).toEqual(indicators);
});

test('a figure that the filter finds speaks before one that is only a whole', () => {
  const { speaker, lead } = ask(['satisfaction.score', CIVIL], TRADEMARK);
  expect(speaker?.indicator.id).toBe(CIVIL);
  expect(lead).toEqual(speaker && observationsOf(speaker));
  expect(ask(['satisfaction.score'], TRADEMARK).speaker?.indicator.id).toBe('satisfaction.score');
});

test('the badge says what the filter makes of them', () => {
  expect(ask([CIVIL]).badge).toBe('unfiltered');
  expect(ask([CIVIL], setYears(NO_FILTER, 2020, 2023)).badge).toBe('filtered');
  expect(ask(['satisfaction.score'], TRADEMARK).badge).toBe('whole');
  const none = ask([CIVIL], CUSTOMS);
  expect([none.badge, none.isEmpty, none.lead]).toEqual(['none', true, []]);
});

test('its figures come with the latest year first', () => {
  const times = FIGURES.observations(ask([], setClause(NO_FILTER, 'right', ['invention']))).map(
    ({ time }) => time,
  );
  expect(times).toEqual(times.toSorted().toReversed());
});

test('what stands on a page is there at once, for the first screen has it, and is the same as what is loaded', async () => {
  const kind = kindOf(PLAIN_FIGURES);
  const { answer, Picture } = kind.bare ?? {};
  expect(answer).toBeDefined();
  expect(await loadKind(kind)).toMatchObject({ answer, Picture });
});
