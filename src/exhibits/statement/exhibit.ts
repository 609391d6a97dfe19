import type { Exhibit } from '../exhibit';

export const STATEMENT = {} as Exhibit<never>;
