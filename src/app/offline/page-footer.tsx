import { memo } from 'react';
import { toPart } from '../../ui/late-part';
import { Place } from '../../wording/place/place';

// On its own, so that what keeps the site for later does not hold up the first figures.
const { Part: OfflineStatus } = toPart(
  async () => (await import('./offline-status')).OfflineStatus,
);

interface PageFooterProps {
  readonly edition: string;
  /** A deck is running: nothing shows, and no update is let in. */
  readonly busy: boolean;
}

/** The end of the page: whether the site can be used without network. */
export const PageFooter = memo((props: PageFooterProps) => (
  <footer hidden={props.busy} className="screen-only min-h-10 px-4 pb-4 sm:px-8">
    <Place>
      <OfflineStatus {...props} />
    </Place>
  </footer>
));
