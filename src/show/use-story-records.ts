import type { DataPackage, ResourceKind } from '../data/record-schemas';
import { type KindRecords, useKindRecords } from '../exhibits/use-kind-records';

const NEEDS: readonly ResourceKind[] = ['story'];

/** Loads the file of the story; without what reads it, so that the cover need not wait for that. */
export const useStoryRecords = (descriptor: DataPackage): KindRecords =>
  useKindRecords(descriptor, NEEDS);
