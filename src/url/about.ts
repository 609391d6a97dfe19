/** What docs/deep-links.md says of keys of the address: what a key may hold, and what holds where it is left out. Files of this sort are no part of the site. */
export type About = Readonly<Record<string, readonly [value: string, plain: string]>>;
