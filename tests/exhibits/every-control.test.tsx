import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { type Filter, NO_FILTER, setClause, setYears } from '../../src/crossfilter/filter';
import { PLAIN_BREAKDOWN } from '../../src/exhibits/breakdown/spec';
import { PLAIN_CAMPAIGNS } from '../../src/exhibits/campaigns/spec';
import { PLAIN_FIGURES } from '../../src/exhibits/figures/spec';
import { PLAIN_MATRIX } from '../../src/exhibits/matrix/spec';
import type { Spec } from '../../src/exhibits/registry';
import { renderPanel } from '../support/render-exhibit';

/** The buttons, but those whose popover the browser itself opens, which a test without a browser has not. */
const buttons = () =>
  screen.queryAllByRole('button').filter((each) => !each.hasAttribute('popovertarget'));

/** What a reader can see or hear of a page: its words and the states of its controls. */
const seen = (): string =>
  document.body.innerHTML.replaceAll(/ (id|for|aria-labelledby|aria-controls)="[^"]*"/g, '');

const PATENTS_IN_COURT = setClause(setClause(NO_FILTER, 'right', ['patent']), 'system', ['courts']);

const FILTERS: readonly (readonly [string, Filter])[] = [
  ['no filter', NO_FILTER],
  ['patents in court', PATENTS_IN_COURT],
  ['2020', setYears(NO_FILTER, 2020, 2020)],
];

const SPECS: readonly (readonly [string, Spec])[] = [
  ['figures', PLAIN_FIGURES],
  ['breakdown', { ...PLAIN_BREAKDOWN, indicators: ['court.admin1.received'] }],
  ['matrix', PLAIN_MATRIX],
  ['campaigns', { ...PLAIN_CAMPAIGNS, search: '2024' }],
];

const cases = SPECS.flatMap(([kind, spec]) =>
  FILTERS.map(([name, filter]) => ({ kind, spec, name, filter })),
);

test.each(cases)(
  'of $kind under $name every button does something, or says why not',
  async ({ spec, filter }) => {
    const heard = vi.fn<() => void>();
    const actions = {
      selectIndicator: heard,
      openIndicator: heard,
      openFigure: heard,
      openIdentity: heard,
    };
    const show = () => renderPanel('en', { spec, filter, actions, onSpec: heard });
    await show();
    const count = buttons().length;
    const idle: string[] = [];
    for (let at = 0; at < count; at += 1) {
      if (at > 0) {
        cleanup();
        await show();
      }
      const button = buttons()[at];
      if (!button) continue;
      heard.mockClear();
      const before = seen();
      const focus = document.activeElement;
      await act(async () => fireEvent.click(button));
      const isDone =
        seen() !== before || heard.mock.calls.length > 0 || document.activeElement !== focus;
      const isOff =
        button.getAttribute('aria-disabled') === 'true' || button.hasAttribute('disabled');
      const says = button.title || button.textContent;
      if (isOff ? isDone || !says : !isDone) idle.push(button.outerHTML.slice(0, 300));
    }
    expect(idle).toEqual([]);
  },
);
