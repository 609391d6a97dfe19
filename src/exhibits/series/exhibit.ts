import type { Exhibit } from '../exhibit';

export const SERIES = {} as Exhibit<never>;
