import type { EventsSpec } from '../../exhibits/events/spec';
import { OWN } from './specs';

/** Agreements by form. */
export const FORMS: EventsSpec = { ...OWN, show: 'forms', type: 'agreement' };

/** How far treaties are. */
export const STAGES: EventsSpec = { ...OWN, show: 'stages', type: 'treaty' };

/** Training with its figures. */
export const TRAINING: EventsSpec = { ...OWN, show: 'figures', type: 'training' };

/** All cooperation with its figures. */
export const PROGRAMMES: EventsSpec = { ...OWN, show: 'figures', type: 'programme' };
