import { QueryClientProvider } from '@tanstack/react-query';
import { act } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, Suspense, useState } from 'react';
import { vi } from 'vitest';
import { type Filter, NO_FILTER, setClause } from '../../src/crossfilter/filter';
import type { Language } from '../../src/domain/language';
import { PageContext } from '../../src/exhibits/exhibit-context';
import { AddressContext } from '../../src/provenance/address-context';
import { type ListSpec, PLAIN_LIST } from '../../src/exhibits/list/spec';
import { loadKind } from '../../src/exhibits/loaded-kinds';
import { loadFrame } from '../../src/views/loaded-frame';
import { kindOf } from '../../src/exhibits/registry';
import { ExhibitPanel } from '../../src/views/exhibit-panel';
import { readGround } from './ground';
import { clientWith } from './render-exhibit';
import { renderIn } from './render-in';

export const { dataset } = readGround().cube;
export const TRADEMARK = setClause(NO_FILTER, 'right', ['trademark']);
const ADDRESS = 'https://example.org/';

interface PageOfListProps {
  readonly filter: Filter;
  readonly children: ReactNode;
}

const client = clientWith([
  'sources',
  'search',
  'identities',
  'growth-conflicts',
  'source-conflicts',
  'footnotes',
]);

/** A page over the real data, with all files that a list may ask for. */
export const PageOfList = ({ filter: start, children }: PageOfListProps) => {
  const [filter, setFilter] = useState(start);
  const actions = {
    changeFilter: setFilter,
    undo: () => setFilter(NO_FILTER),
    indicators: [],
  };
  return (
    <QueryClientProvider client={client}>
      <PageContext value={{ ground: readGround(), filter, actions }}>
        <AddressContext value={ADDRESS}>
          <Suspense fallback={null}>{children}</Suspense>
        </AddressContext>
      </PageContext>
    </QueryClientProvider>
  );
};

const Panel = ({ spec: first }: { readonly spec: ListSpec }) => {
  const [spec, setSpec] = useState(first);
  return <ExhibitPanel spec={spec} onSpec={(change) => setSpec(change)} />;
};

/** What the list shows from the start. */
export interface Shown extends Partial<Omit<ListSpec, 'kind'>> {
  readonly language?: Language;
  readonly filter?: Filter;
}

/** Shows the list of the real data, in English unless said. */
export const show = async ({ language = 'en', filter = NO_FILTER, ...spec }: Shown = {}) => {
  await Promise.all([loadKind(kindOf(PLAIN_LIST)), loadFrame()]);
  const view = await act(() =>
    renderIn(
      language,
      <PageOfList filter={filter}>
        <Panel spec={{ ...PLAIN_LIST, ...spec }} />
      </PageOfList>,
    ),
  );
  return { view, user: userEvent.setup() };
};

/** jsdom lays nothing out: without a height the virtual table would have no row in sight. */
export const giveHeight = (): void => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(200);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1200);
};
