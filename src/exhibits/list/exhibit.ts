import type { Exhibit } from '../exhibit';

export const LIST = {} as Exhibit<never>;
