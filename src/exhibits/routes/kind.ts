import type { Kind } from '../exhibit';
import { PLAIN_ROUTES, ROUTES_FIELDS, ROUTES_HEADS, type RoutesSpec } from './spec';

export const ROUTES_KIND: Kind<RoutesSpec> = {
  kind: 'routes',
  plain: PLAIN_ROUTES,
  fields: ROUTES_FIELDS,
  heads: ROUTES_HEADS,
  needs: ['routes', 'route-links'],
  height: 'h-96',
  load: async () => (await import('./exhibit')).ROUTES,
};
