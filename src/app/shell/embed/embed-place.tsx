import { toPart } from '../../../ui/late-part';
import { Place } from '../../../wording/place/place';
import type { EmbedProps } from './embed-view';

const { Part: EmbedView, load } = toPart(async () => (await import('./embed-view')).EmbedView);

export const loadEmbed = load;

/** One exhibit alone, for a frame in a page of others. */
export const EmbedPlace = (props: EmbedProps) => (
  <Place failedLook="p-4">
    <EmbedView {...props} />
  </Place>
);
