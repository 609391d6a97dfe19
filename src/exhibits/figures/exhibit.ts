import type { Exhibit } from '../exhibit';

export const FIGURES = {} as Exhibit<never>;
