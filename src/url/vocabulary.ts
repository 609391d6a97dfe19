/** What a link may name, from the loaded data. Everything else in it is dropped and reported. */
export interface Vocabulary {
  readonly codes: Readonly<Record<string, ReadonlySet<string>>>;
  readonly indicators: ReadonlySet<string>;
  readonly splits: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
  readonly editions: ReadonlySet<string>;
  readonly years: { readonly first: number; readonly last: number };
}
