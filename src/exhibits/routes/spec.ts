import { choice } from '../../url/parser';
import type { Fields, Head } from '../spec';

/** What is shown: rights × routes with the figure that heads each cell, or how one route leads to another. */
export const ROUTES_SHOWS = ['matrix', 'links'] as const;

/** Who protects which right by which route. */
export interface RoutesSpec {
  readonly kind: 'routes';
  readonly show: (typeof ROUTES_SHOWS)[number];
}

export const ROUTES_FIELDS: Fields<RoutesSpec> = {
  show: { letter: 'v', parser: choice(ROUTES_SHOWS, 'matrix') },
};
export const ROUTES_HEADS: readonly Head<RoutesSpec>[] = [{ letter: 'r', preset: {} }];
export const PLAIN_ROUTES: RoutesSpec = { kind: 'routes', show: 'matrix' };
export const ROUTE_LINKS: RoutesSpec = { kind: 'routes', show: 'links' };
