/** One order of a table: how two rows compare ascending, whether it is turned round, and which rows have nothing to compare by. */
export interface RowOrder<Row> {
  readonly compare: (a: Row, b: Row) => number;
  readonly desc?: boolean | undefined;
  readonly isBlank?: ((row: Row) => boolean) | undefined;
}

const compareBy = <Row>({ compare, desc, isBlank }: RowOrder<Row>, a: Row, b: Row): number => {
  const [first, second] = [isBlank?.(a) ?? false, isBlank?.(b) ?? false];
  if (first || second) return Number(first) - Number(second);
  return desc ? -compare(a, b) : compare(a, b);
};

/** Rows by the first order, those equal in it by the next; those equal in all keep their order. Blank rows come last, whichever way an order is turned. */
export const sortRows = <Row>(
  rows: readonly Row[],
  orders: readonly RowOrder<Row>[],
): readonly Row[] => {
  if (orders.length === 0) return rows;
  return rows.toSorted((a, b) => {
    for (const order of orders) {
      const by = compareBy(order, a, b);
      if (by !== 0) return by;
    }
    return 0;
  });
};
