import type { QueryClient } from '@tanstack/react-query';
import type { Language } from '../../../domain/language';
import { answerOf, wordsOf } from '../../../exhibits/answers';
import type { AddToDeck, Page } from '../../../exhibits/exhibit-context';
import { loadKind } from '../../../exhibits/loaded-kinds';
import { kindOf, needsOf } from '../../../exhibits/registry';
import type { AnySpec } from '../../../exhibits/spec';
import { fetchKindRecords } from '../../../exhibits/use-kind-records';

/**
 * Adds what stands for a view, with all that was left to it filled in, once the files that it needs are there. Resolves to
 * its headline, or to undefined where it shows nothing and is not added; fails where it shows nothing because a file failed.
 */
export const addLead = async (
  client: QueryClient,
  { ground, filter, otherSide }: Page,
  lead: AnySpec,
  add: AddToDeck,
  language: Language,
): Promise<string | undefined> => {
  const [exhibit, { records, faults }] = await Promise.all([
    loadKind(kindOf(lead)),
    fetchKindRecords(client, ground.package, needsOf(lead)),
  ]);
  const answer = answerOf(exhibit, ground, records, lead, filter);
  if (answer.isEmpty && faults.length > 0) throw faults[0];
  if (answer.isEmpty) return undefined;
  // Of two sides each fills in for itself what is left to it.
  await add(otherSide ? lead : exhibit.settled(answer), otherSide);
  return wordsOf(exhibit, answer, language).headline;
};
