import { QueryClientProvider } from '@tanstack/react-query';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useEffect, useState } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/crossfilter/filter';
import type { Language } from '../../../src/domain/language';
import { PageContext } from '../../../src/exhibits/exhibit-context';
import { loadKind } from '../../../src/exhibits/loaded-kinds';
import { loadFrame } from '../../../src/views/loaded-frame';
import { kindOf } from '../../../src/exhibits/registry';
import { PLAIN_GROWTH } from '../../../src/exhibits/growth/spec';
import { PLAIN_SOURCES } from '../../../src/exhibits/sources/spec';
import { PLAIN_IDENTITIES } from '../../../src/exhibits/identities/spec';
import { AuditView } from '../../../src/views/audit/view';
import { INITIAL_VIEW_STATE, type ViewState } from '../../../src/views/view-state';
import { readGround } from '../../support/ground';
import { readRecords } from '../../support/read-data';
import { clientWith } from '../../support/render-exhibit';
import { renderIn } from '../../support/render-in';

const identities = readRecords('identities').slice(0, 40);
interface ShownProps {
  readonly first: Partial<ViewState>;
  readonly onState: (state: ViewState) => void;
}

const Shown = ({ first, onState }: ShownProps) => {
  const [state, setState] = useState<ViewState>({ ...INITIAL_VIEW_STATE, ...first });
  useEffect(() => onState(state), [onState, state]);
  return (
    <PageContext value={{ ground: readGround(), filter: NO_FILTER, actions: undefined }}>
      <AuditView
        state={state}
        update={(change) => setState((before) => ({ ...before, ...change(before) }))}
      />
    </PageContext>
  );
};

/** Shows the view, and gives what the link would hold. */
const show = async (language: Language, first: Partial<ViewState> = {}) => {
  let last = INITIAL_VIEW_STATE;
  const onState = (state: ViewState) => {
    last = state;
  };
  await Promise.all(
    [PLAIN_IDENTITIES, PLAIN_GROWTH, PLAIN_SOURCES].map((spec) => loadKind(kindOf(spec))),
  );
  await loadFrame();
  const client = clientWith(
    [
      'identities',
      'instruments',
      'events',
      'exemptions',
      'growth-conflicts',
      'source-conflicts',
      'sources',
      'search',
      'cases',
    ],
    { identities },
  );
  await act(() =>
    renderIn(
      language,
      <QueryClientProvider client={client}>
        <Suspense fallback={null}>
          <Shown first={first} onState={onState} />
        </Suspense>
      </QueryClientProvider>,
    ),
  );
  return () => last;
};

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
});

test.each<readonly [Language, readonly string[]]>([
  ['zh', ['勾稽关系', '用报告原文核对', '增幅', '矛盾']],
  ['en', ['arithmetic checks', 'Check against the report', 'growth', 'contradict']],
])(
  'in %s register, report file, growth and conflicts between sources stand in this order',
  async (language, parts) => {
    await show(language, { growthVerdicts: ['differs'] });
    const headings = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
    expect(headings).toHaveLength(parts.length);
    parts.forEach((part, at) => expect(headings[at]).toContain(part));
  },
);

test('what is chosen in the register and in the table of growth goes into the state of the link', async () => {
  const user = userEvent.setup();
  const state = await show('en', { growthVerdicts: ['differs'] });
  const register = within(screen.getByRole('group', { name: 'Filter by result' }));
  await user.click(register.getByRole('button', { name: /^=?Exact/ }));
  expect(state().identityVerdicts).toEqual(['exact']);
  await user.type(screen.getByRole('searchbox', { name: 'Search checks' }), 'court');
  expect(state().search).toBe('court');
  const [row] = screen.getAllByRole('button', { expanded: false, name: /≥|=/ });
  if (row) await user.click(row);
  expect(identities.map(({ id }) => id)).toContain(state().identity);
  const growth = within(screen.getByRole('group', { name: 'Verdicts on growth' }));
  await user.click(growth.getByRole('button', { name: /^≠?differs/ }));
  expect(state().growthVerdicts).toEqual([]);
  expect(state().identityVerdicts).toEqual(['exact']);
});

test('a link opens an identity and chooses verdicts', async () => {
  const [first] = identities;
  await show('en', { identity: first?.id, growthVerdicts: ['differs'] });
  const [row] = screen.getAllByRole('button', { expanded: true, hidden: true });
  expect(row?.closest('li')?.querySelector('table')).toBeTruthy();
  const growth = within(screen.getByRole('group', { name: 'Verdicts on growth' }));
  const pressed = growth.getAllByRole('button', { pressed: true });
  expect(pressed.map(({ textContent }) => textContent)).toEqual(['≠differs 11']);
});
