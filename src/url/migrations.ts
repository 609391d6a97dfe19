import type { Dropped } from './dropped';

/** The pairs of a query string, in its order. */
export type Entries = readonly (readonly [key: string, value: string])[];

/** Takes a link from one version of the format to the next; `reason` says when and why the format changed. */
export interface Migration {
  readonly to: number;
  readonly reason: string;
  readonly apply: (entries: Entries) => Entries;
}

/** In order of their versions. Links are never broken: a change of the format adds a migration here. */
export const MIGRATIONS: readonly Migration[] = [];

/** Takes the pairs of a link of any version to the current one and removes `v`; a version that is no version is dropped and said. */
export const migrate = (
  entries: Entries,
  migrations: readonly Migration[] = MIGRATIONS,
): { readonly entries: Entries; readonly unreadable: readonly Dropped[] } => {
  const current = Math.max(1, ...migrations.map((each) => each.to));
  const versions = entries.filter(([key]) => key === 'v').map(([, value]) => value);
  const rest = entries.filter(([key]) => key !== 'v');
  const isVersion = (text: string) => /^[1-9]\d?$/.test(text) && Number(text) <= current;
  const unreadable = versions.flatMap((value, index): readonly Dropped[] => {
    if (index > 0) return [{ key: 'v', value, reason: 'repeated' }];
    return isVersion(value) ? [] : [{ key: 'v', value, reason: 'unknown-value' }];
  });
  const [first] = versions;
  const version = first !== undefined && isVersion(first) ? Number(first) : 1;
  return {
    entries: migrations
      .filter((each) => each.to > version)
      .reduce<Entries>((before, migration) => migration.apply(before), rest),
    unreadable,
  };
};
