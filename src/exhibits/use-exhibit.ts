import { use, useMemo } from 'react';
import type { Language } from '../domain/language';
import { toLoader } from '../ui/load-once';
import { answerOf, wordsOf } from './answers';
import type { Answer, Exhibit, ExhibitWords, Kind } from './exhibit';
import { usePage } from './exhibit-context';
import { useKind } from './loaded-kinds';
import type { toPair } from './pair/pair';
import { kindOf, needsOf } from './registry';
import type { AnySpec } from './spec';
import { type KindRecords, useKindRecords } from './use-kind-records';

/** A spec put to the data of the page: its kind at work, its answer, and the files that it could not use. */
export interface UsedExhibit extends Omit<KindRecords, 'records'> {
  readonly kind: Kind;
  readonly exhibit: Exhibit;
  readonly answer: Answer;
  readonly wordsIn: (language: Language) => ExhibitWords;
}

// Most pages compare nothing.
const PAIRS = toLoader<'pair', { readonly toPair: typeof toPair }>(
  async () => (await import('./pair/on-page')).onPage,
);

/** Works out an exhibit of the page around it, under both filters where it can be compared under two. Waits (Suspense) until its kind is loaded; fails where that does not load. */
export const useExhibit = (spec: AnySpec): UsedExhibit => {
  const { ground, filter, otherSide } = usePage();
  const kind = kindOf(spec);
  const own = useKind(kind);
  const { records, faults, retry } = useKindRecords(ground.package, needsOf(spec));
  const pairs = otherSide ? use(PAIRS.wait('pair')) : undefined;
  const used = { ground, records, spec, filter };
  const { exhibit, answer } = pairs?.toPair(own, used, otherSide) ?? {
    exhibit: own,
    answer: answerOf(own, ground, records, spec, filter),
  };
  return useMemo(
    () => ({
      kind,
      exhibit,
      answer,
      faults,
      retry,
      wordsIn: (language) => wordsOf(exhibit, answer, language),
    }),
    [kind, exhibit, answer, faults, retry],
  );
};
