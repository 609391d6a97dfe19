import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { DataError } from '../data/data-error';
import { LATER } from '../domain/edition';

/** What makes a dataset one with what was announced after its edition. Comes when a reader first asks for it. */
export const laterQuery = queryOptions({
  queryKey: ['later'],
  queryFn: async ({ client }) => {
    const { loadLater } = await import('./load-later').catch(() => {
      throw new DataError('announcements.json', 'unreachable');
    });
    return loadLater(client);
  },
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
});

/** Brings it before the first rendering where a link asks for it; what does not come is said by the page. */
export const loadLaterOf = async (client: QueryClient, query: string): Promise<void> => {
  if (query.includes(LATER)) await client.ensureQueryData(laterQuery);
};
