/** A part of a link that was dropped: its key, the value as typed, and why. */
export interface Dropped {
  readonly key: string;
  readonly value: string;
  readonly reason:
    | 'unknown-key'
    | 'unknown-value'
    | 'repeated'
    | 'impossible-range'
    | 'too-many'
    | 'contradiction';
}
