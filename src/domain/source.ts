import type { Bilingual } from './codelist';

/** A document that figures come from. `edition` is set for a white paper; `evidence` says who published it: the body itself, named media quoting it, or anyone else. */
export interface Source {
  readonly id: string;
  readonly title: Bilingual;
  readonly edition: string | null;
  readonly published: string | null;
  /** A code of agency or publisher, null where it is not known. */
  readonly publisher?: string | null | undefined;
  readonly url: string | null;
  readonly evidence: 'official' | 'press' | 'secondary';
}

/** True for the source of an edition, which is a white paper: only in such are places named. */
export const isWhitePaper = (
  dataset: { readonly sourceById: ReadonlyMap<string, Pick<Source, 'edition'>> },
  source: string,
): boolean => Boolean(dataset.sourceById.get(source)?.edition);
