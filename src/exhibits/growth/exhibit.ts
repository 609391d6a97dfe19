import type { Exhibit } from '../exhibit';

export const GROWTH = {} as Exhibit<never>;
