import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from '@testing-library/react';
import { Suspense, useState } from 'react';
import { type Filter, NO_FILTER } from '../../src/crossfilter/filter';
import type { ResourceKind } from '../../src/data/record-schemas';
import type { Language } from '../../src/domain/language';
import { type PageActions, PageContext } from '../../src/exhibits/exhibit-context';
import type { Ground, Records } from '../../src/exhibits/exhibit';
import { loadStills } from '../../src/exhibits/still-part';
import { loadKind } from '../../src/exhibits/loaded-kinds';
import { kindOf, needsOf, type Spec } from '../../src/exhibits/registry';
import { useExhibit } from '../../src/exhibits/use-exhibit';
import { ExhibitPanel } from '../../src/views/exhibit-panel';
import { loadFrame } from '../../src/views/loaded-frame';
import { readGround } from './ground';
import { readRecords } from './read-data';
import { renderIn } from './render-in';

/** The real files of these kinds, as if they had come, or `records` in their place. */
export const clientWith = (kinds: readonly ResourceKind[], records: Records = {}): QueryClient => {
  const client = new QueryClient();
  for (const { kind, path } of readGround().package.resources) {
    if (kinds.includes(kind)) {
      client.setQueryData(['resource', path], records[kind] ?? readRecords(kind).filter(Boolean));
    }
  }
  return client;
};

interface Shown {
  readonly spec: Spec;
  readonly filter?: Filter;
  /** Other data than the real ones. */
  readonly ground?: Ground;
  /** Other records than the real ones. */
  readonly records?: Records;
  readonly actions?: Partial<PageActions>;
  /** Hears of each change of the spec by its controls. */
  readonly onSpec?: (spec: Spec) => void;
}

const Panel = ({ spec: first, filter: start = NO_FILTER, ground, actions, onSpec }: Shown) => {
  const [spec, setSpec] = useState(first);
  const [filter, setFilter] = useState(start);
  const own: PageActions = {
    changeFilter: setFilter,
    undo: () => setFilter(NO_FILTER),
    indicators: [],
    ...actions,
  };
  return (
    <PageContext value={{ ground: ground ?? readGround(), filter, actions: own }}>
      <ExhibitPanel
        spec={spec}
        onSpec={(change) => {
          const next = change(spec);
          setSpec(next);
          onSpec?.(next);
        }}
      />
    </PageContext>
  );
};

const Still = ({
  spec,
  languages,
}: {
  spec: Spec;
  languages: readonly [Language, ...Language[]];
}) => {
  const { exhibit, answer, wordsIn } = useExhibit(spec);
  return (
    <exhibit.Picture
      answer={answer}
      words={wordsIn(languages[0])}
      languages={languages}
      height={400}
    />
  );
};

/** Renders an exhibit as a panel of a page over the real data; filter and spec change as on a page. */
export const renderPanel = async (language: Language, shown: Shown) => {
  await Promise.all([loadKind(kindOf(shown.spec)), loadFrame()]);
  return act(() =>
    renderIn(
      language,
      <QueryClientProvider client={clientWith(needsOf(shown.spec), shown.records)}>
        <Suspense fallback={null}>
          <Panel {...shown} />
        </Suspense>
      </QueryClientProvider>,
    ),
  );
};

/** Renders the picture of an exhibit as it is only looked at, as on a slide. */
export const renderStill = async (
  languages: readonly [Language, ...Language[]],
  { spec, filter = NO_FILTER }: Pick<Shown, 'spec' | 'filter'>,
) => {
  await loadKind(kindOf(spec));
  await loadStills();
  return act(() =>
    renderIn(
      languages[0],
      <QueryClientProvider client={clientWith(needsOf(spec))}>
        <PageContext value={{ ground: readGround(), filter, actions: undefined }}>
          <Suspense fallback={null}>
            <Still spec={spec} languages={languages} />
          </Suspense>
        </PageContext>
      </QueryClientProvider>,
    ),
  );
};
