import type { EventsSpec } from '../../exhibits/events/spec';
import { OWN } from './specs';

/** Collections of typical cases with how many cases they have. */
export const CASES: EventsSpec = { ...OWN, show: 'figures', type: 'typical-cases' };

/** Education and training with their figures. */
export const EDUCATION: EventsSpec = { ...OWN, scope: 'education', show: 'figures' };

/** Publicity with its figures. */
export const PUBLICITY: EventsSpec = {
  ...OWN,
  scope: 'publicity',
  show: 'figures',
  type: 'publicity',
};

/** Reports, books and gazettes. */
export const PUBLICATIONS: EventsSpec = { ...OWN, show: 'titles', type: 'publication' };
