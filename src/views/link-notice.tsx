import type { LinkNoticeProps } from './dropped-parts';
import { toPart } from '../ui/late-part';
import { Place } from '../wording/place/place';

// Most links are whole.
const { Part: DroppedParts } = toPart(async () => (await import('./dropped-parts')).DroppedParts);

/** Says which parts of a link were left out and why. */
export const LinkNotice = (props: LinkNoticeProps) =>
  props.dropped.length === 0 ? null : (
    <Place>
      <DroppedParts {...props} />
    </Place>
  );
