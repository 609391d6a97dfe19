import { useEffect, useMemo, useState } from 'react';
import type { DataPackage } from '../../data/record-schemas';
import { useRecords } from '../../data/use-records';
import type { Dataset } from '../../domain/dataset';
import type { FailingFigures } from '../../provenance/failing-mark';

/** The figures that take part in an identity that cannot be true. Worked out after the first screen stands; undefined until then. */
export const useFailingFigures = (
  descriptor: DataPackage | undefined,
  dataset: Dataset,
  onOpen: ((identity: string) => void) | undefined,
): FailingFigures | undefined => {
  const { records } = useRecords(descriptor, 'identities');
  const [byReference, setByReference] = useState<FailingFigures['byReference']>();
  useEffect(() => {
    if (!records) return undefined;
    let current = true;
    const find = async () => {
      const { failingIdentities } = await import('../../domain/failing-identities');
      if (current) setByReference(failingIdentities(records, dataset));
    };
    void find();
    return () => {
      current = false;
    };
  }, [records, dataset]);
  return useMemo(
    () => (byReference && onOpen ? { byReference, onOpen } : undefined),
    [byReference, onOpen],
  );
};
