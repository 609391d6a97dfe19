import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataError } from '../../data/data-error';
import type { DataPackage } from '../../data/record-schemas';
import type { Dataset } from '../../domain/dataset';
import { isWithLater } from '../../domain/edition';
import { laterQuery } from '../../exhibits/later-query';
import type { Vocabulary } from '../../url/vocabulary';
import { toVocabulary } from '../../views/to-vocabulary';

/**
 * The data with what was announced after their edition, loaded when a page first asks `dataOf` for an edition that
 * has it. `vocabulary` knows it once it is there; `dataOf` gives the dataset of an edition, without it until then.
 */
export const useLater = (dataset: Dataset, descriptor: DataPackage, vocabulary: Vocabulary) => {
  const [wanted, setWanted] = useState(false);
  const { data: extend, error, refetch } = useQuery({ ...laterQuery, enabled: wanted });
  // The same object for the same dataset.
  const extended = extend?.(dataset);
  return {
    vocabulary: extended ? toVocabulary(extended, descriptor) : vocabulary,
    dataOf: (edition: string | undefined): Dataset => {
      if (!isWithLater(edition)) return dataset;
      if (!wanted) setWanted(true);
      return extended ?? dataset;
    },
    faults: error instanceof DataError ? [error] : [],
    retry: () => void refetch(),
  };
};
