import type { ResourceKind } from './record-schemas';

/** Files without which no figure has a name: codelists and indicators. */
export const CORE: readonly ResourceKind[] = ['codelists', 'indicators'];

/** What the views of figures need; documents, cases and identities are loaded by the views that show them. */
export const FIGURES: readonly ResourceKind[] = [
  ...CORE,
  'sources',
  'observations',
  'campaigns',
  'breaks',
];
