/** A link says nothing of the view of the system: the filter is all there is to choose. */
export const SYSTEM_PARAMS = {} as const;

export type SystemParams = object;
