import type { Exhibit } from '../exhibit';

export const IDENTITIES = {} as Exhibit<never>;
