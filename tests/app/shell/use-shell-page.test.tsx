import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useAddToDeck } from '../../../src/app/shell/use-deck-of-reader';
import { type ShellPage, useShellPage } from '../../../src/app/shell/use-shell-page';
import { NO_FILTER, setClause } from '../../../src/crossfilter/filter';
import { LINKS, type ViewState } from '../../../src/views/view-state';
import { readGround } from '../../support/ground';
import { readVocabulary } from '../../support/read-vocabulary';

const { cube, package: descriptor } = readGround();
const vocabulary = readVocabulary();
const START = LINKS.initial;
const FILTERED = { ...START, filter: setClause(NO_FILTER, 'right', ['trademark']) };

/** The page around the views in all renderings of it, first to last, while the state goes from one to the other. */
const renderings = (from: ViewState, to: ViewState): readonly ShellPage[] => {
  const seen: ShellPage[] = [];
  const update = () => undefined;
  const dataOf = () => cube.dataset;
  const { rerender } = renderHook(
    ({ state }) => {
      const add = useAddToDeck(state, vocabulary, update);
      seen.push(useShellPage(dataOf, descriptor, state, update, add, vocabulary));
    },
    { initialProps: { state: from } },
  );
  act(() => rerender({ state: to }));
  return seen;
};

it('gives the views the very same page until they follow the filter, so that they need not be rendered before', () => {
  const [first, atOnce, ...later] = renderings(START, FILTERED);
  expect(atOnce?.shown).toBe(first?.shown);
  expect(atOnce?.page).toBe(first?.page);
  expect(later.at(-1)?.shown).toBe(FILTERED);
  expect(later.at(-1)?.page.filter).toEqual(FILTERED.filter);
});
