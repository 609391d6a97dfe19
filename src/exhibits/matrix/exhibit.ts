import type { Exhibit } from '../exhibit';

export const MATRIX = {} as Exhibit<never>;
