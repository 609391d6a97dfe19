import type { Section } from './section';

/** All that can be taken away of an exhibit, in the order of the dialog. A new outlet is a folder and a line. */
export const SECTIONS: readonly Section[] = [
  { id: 'data', load: async () => (await import('./data/data-section')).DataSection },
];
