import type { ComponentType } from 'react';
import type { Taken } from './taken';

/** What a section of the dialog gets. */
export interface SectionProps {
  readonly taken: Taken;
}

/** A group of things that can be taken away. It is loaded when the dialog opens, and says by itself what it gives. */
export interface Section {
  readonly id: 'data' | 'picture' | 'slides' | 'sentence' | 'cite' | 'embed';
  readonly load: () => Promise<ComponentType<SectionProps>>;
}
