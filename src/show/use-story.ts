import { useMemo } from 'react';
import type { DataPackage } from '../data/record-schemas';
import { readStory, type Story } from '../deck/story';
import type { KindRecords } from '../exhibits/use-kind-records';
import type { Vocabulary } from '../url/vocabulary';
import { useStoryRecords } from './use-story-records';

/** The story of the default deck as its file gives it; a broken file costs only that. */
export interface LoadedStory extends Pick<KindRecords, 'faults' | 'retry'> {
  readonly story: Story;
  /** True while it is on its way: how many slides there are is not known. */
  readonly isPending: boolean;
}

/** Loads the story and reads it. */
export const useStory = (descriptor: DataPackage, vocabulary: Vocabulary): LoadedStory => {
  const { records, faults, retry } = useStoryRecords(descriptor);
  const own = records.story;
  const story = useMemo(() => readStory(own ?? [], vocabulary), [own, vocabulary]);
  return { story, isPending: own === undefined && faults.length === 0, faults, retry };
};
