import type { StripSet, StripsSpec } from '../exhibits/strips/spec';

/** Strips as an exhibit. */
export const toStrips = (strips: StripSet): StripsSpec => ({
  kind: 'strips',
  strips,
  brief: false,
});
