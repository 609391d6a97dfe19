import type { Exhibit } from '../exhibit';

export const CHANGES = {} as Exhibit<never>;
