import type { Exhibit } from '../exhibit';

export const CAMPAIGNS = {} as Exhibit<never>;
