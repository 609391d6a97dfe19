/** How a coordinate lies to a condition on its dimension. The numbers are stored: one byte a coordinate. */
export const RELATIONS = { in: 0, covering: 1, out: 2 } as const;

/** A condition: its dimension, and how each coordinate of that lies to it, as one of `RELATIONS`. */
export interface Condition {
  readonly dimension: number;
  readonly relationOf: Uint8Array;
}

/**
 * What the conditions make of a place, as bits. For `n` dimensions: bit `d` says that it is inside all conditions but those
 * of dimension `d`; bit `n + d` that it is inside or wider than all but those; bit `2n` that it is inside all; bit
 * `2n + 1` that it is inside or wider than all. 0 means that no count needs it.
 */
export type Weight = number;

const isOneBit = (bits: number): boolean => (bits & (bits - 1)) === 0;

/** The bits of the dimensions apart from whose conditions nothing speaks against a place: all where nothing does at all. */
const sparing = (against: number, all: number): number => {
  if (against === 0) return all;
  return isOneBit(against) ? against : 0;
};

/** Weighs every place under conditions that must hold together. One weight a place; at most seven dimensions fit. */
export const weighPlaces = (
  coordinateOf: readonly Uint16Array[],
  conditions: readonly Condition[],
): Uint16Array => {
  const dimensions = coordinateOf.length;
  const all = (1 << dimensions) - 1;
  const weights = new Uint16Array(coordinateOf[0]?.length ?? 0);
  for (let place = 0; place < weights.length; place += 1) {
    let out = 0;
    let narrower = 0;
    for (const { dimension, relationOf } of conditions) {
      const relation = relationOf[coordinateOf[dimension]?.[place] ?? 0];
      if (relation === RELATIONS.in) continue;
      narrower |= 1 << dimension;
      if (relation === RELATIONS.out) out |= 1 << dimension;
    }
    weights[place] =
      sparing(narrower, all) |
      (sparing(out, all) << dimensions) |
      (Number(narrower === 0) << (2 * dimensions)) |
      (Number(out === 0) << (2 * dimensions + 1));
  }
  return weights;
};

/** True where a place of this weight is inside all conditions. */
export const isInside = (weight: Weight, dimensions: number): boolean =>
  ((weight >> (2 * dimensions)) & 1) === 1;

/** True where a place of this weight is inside all conditions or wider than some of them, and out of none. */
export const isRelated = (weight: Weight, dimensions: number): boolean =>
  ((weight >> (2 * dimensions + 1)) & 1) === 1;
