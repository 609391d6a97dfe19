import { type ComponentType, use } from 'react';
import { toLoader } from '../ui/load-once';
import type { UsedProps } from './used-props';

interface Frame {
  readonly FramedExhibit: ComponentType<UsedProps>;
}

// The first figures do not wait for it.
const FRAMES = toLoader<'frame', Frame>(() => import('./framed-exhibit'));

/** Begins to load the frame of exhibits, so that it is there when the first of them is. */
export const loadFrame = (): Promise<unknown> => FRAMES.load('frame');

/** The frame of exhibits, for a component that shows it. Waits (Suspense) until it is loaded; fails where it does not load. */
export const useFrame = (): Frame => use(FRAMES.wait('frame'));
