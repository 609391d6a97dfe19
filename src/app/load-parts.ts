import type { QueryClient } from '@tanstack/react-query';
import { packageQuery } from '../data/dataset-query';
import { loadKind } from '../exhibits/loaded-kinds';
import { kindOf, needsOf } from '../exhibits/registry';
import { fetchKindRecords } from '../exhibits/use-kind-records';
import { loadFrame } from '../views/loaded-frame';
import { VIEWS } from '../views/registry';
import { INITIAL_VIEW_STATE } from '../views/view-state';
import { LOADED_VIEWS } from './shell/loaded-views';
import { loadEmbed } from './shell/embed/embed-place';
import { loadPresentationPart } from './shell/presentation-place';

/**
 * Asks at once for what a link will show first, before the link can be read in full: that of its view that leads, or the
 * presentation. What does not come is said where it should stand.
 */
export const loadParts = async (client: QueryClient, query: string): Promise<void> => {
  const asked = new URLSearchParams(query);
  const view = VIEWS.find(({ name }) => name === asked.get('view')) ?? VIEWS[0];
  const spec = view?.lead(INITIAL_VIEW_STATE);
  const loadRecords = async () =>
    spec && fetchKindRecords(client, await client.ensureQueryData(packageQuery), needsOf(spec));
  const parts: readonly unknown[] =
    asked.get('embed') === '1'
      ? [loadEmbed()]
      : asked.get('present') === '1'
        ? [loadPresentationPart()]
        : [
            view && LOADED_VIEWS.load(view),
            loadFrame(),
            spec && loadKind(kindOf(spec)),
            loadRecords(),
          ];
  await Promise.allSettled(parts);
};
