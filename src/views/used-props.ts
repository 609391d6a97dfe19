import type { AnySpec } from '../exhibits/spec';
import type { UsedExhibit } from '../exhibits/use-exhibit';

/** An exhibit that is worked out, and how to change its spec. */
export interface UsedProps {
  readonly used: UsedExhibit;
  readonly changeSpec: (change: (spec: AnySpec) => AnySpec) => void;
  /** False where nothing can be taken away or added from: in a frame. */
  readonly hasMenu?: boolean;
}
