import { type Dataset, treeOf } from '../../domain/dataset';

/** How full the mark is of what is done, under way, or still being talked about: the top codes of the codelist. */
const LOOKS: Readonly<Record<string, string>> = {
  done: 'bg-accent',
  'under-way': 'bg-[linear-gradient(to_top,var(--color-accent)_50%,transparent_50%)]',
};

interface StageMarkProps {
  readonly dataset: Dataset;
  readonly stage: string | undefined;
}

/** A square that is full, half full or empty, beside the words that say the same. */
export const StageMark = ({ dataset, stage = '' }: StageMarkProps) => {
  const top = treeOf(dataset, 'event-stage').lineage(stage).at(-1) ?? '';
  return (
    <span
      aria-hidden="true"
      className={`mt-[0.3em] inline-block size-[0.75em] shrink-0 border border-accent ${LOOKS[top] ?? ''}`}
    />
  );
};
