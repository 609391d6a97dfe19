import type { DataNoticeProps } from './broken-files';
import { toPart } from '../ui/late-part';
import { Place } from '../wording/place/place';

// Most readers never see it.
const { Part: BrokenFiles } = toPart(async () => (await import('./broken-files')).BrokenFiles);

/** Names each data file that cannot be used with record and field, and offers to load it again. */
export const DataNotice = (props: DataNoticeProps) =>
  props.broken.length === 0 ? null : (
    <Place>
      <BrokenFiles {...props} />
    </Place>
  );
