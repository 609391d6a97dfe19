import type { Section } from './section';

/** All that can be taken away of an exhibit, in the order of the dialog. A new outlet is a folder and a line. */
export const SECTIONS: readonly Section[] = [
  { id: 'data', load: async () => (await import('./data/data-section')).DataSection },
  { id: 'picture', load: async () => (await import('./picture/picture-section')).PictureSection },
  { id: 'slides', load: async () => (await import('./pptx/slides-section')).SlidesSection },
  {
    id: 'sentence',
    load: async () => (await import('./sentence/sentence-section')).SentenceSection,
  },
  { id: 'cite', load: async () => (await import('./cite/cite-section')).CiteSection },
  { id: 'embed', load: async () => (await import('./embed/embed-section')).EmbedSection },
];
