import { toPair } from './pair';

/** What puts exhibits of a page under two filters, loaded where two are compared. Shows have it from the start, which is why it stands apart. */
export const onPage = { toPair };
