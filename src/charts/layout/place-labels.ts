/** A label's wish: the middle where it wants to stand, and its height; px. */
export interface LabelWish {
  readonly middle: number;
  readonly height: number;
}

interface Block {
  readonly items: readonly number[];
  readonly height: number;
  readonly start: number;
}

/**
 * Places labels in a column without overlap, as near as possible to where they want to stand (least squares), in the order
 * of their wishes (of equal wishes the first stays above). Inside `top` to `bottom` where there is room; else they
 * start at `top` and run over at the bottom. Returns the middles in the order given.
 */
export const placeLabels = (
  wishes: readonly LabelWish[],
  top: number,
  bottom: number,
): readonly number[] => {
  const wishOf = (index: number): LabelWish => wishes[index] ?? { middle: 0, height: 0 };
  const settle = (items: readonly number[]): Block => {
    let height = 0;
    let wanted = 0;
    for (const index of items) {
      const wish = wishOf(index);
      wanted += wish.middle - wish.height / 2 - height;
      height += wish.height;
    }
    const start = Math.max(top, Math.min(bottom - height, wanted / items.length));
    return { items, height, start };
  };
  const order = wishes.map((_, index) => index);
  order.sort((a, b) => wishOf(a).middle - wishOf(b).middle || a - b);
  const blocks: Block[] = [];
  for (const index of order) {
    let block = settle([index]);
    for (let above = blocks.at(-1); above; above = blocks.at(-1)) {
      if (above.start + above.height <= block.start) break;
      blocks.pop();
      block = settle([...above.items, ...block.items]);
    }
    blocks.push(block);
  }
  const middles = new Map<number, number>();
  for (const { items, start } of blocks) {
    let edge = start;
    for (const index of items) {
      middles.set(index, edge + wishOf(index).height / 2);
      edge += wishOf(index).height;
    }
  }
  return wishes.map((_, index) => middles.get(index) ?? 0);
};
