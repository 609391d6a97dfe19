import { useEffect, useMemo, useState } from 'react';
import type { DataPackage } from '../../data/record-schemas';
import { useRecords } from '../../data/use-records';
import type { Dataset } from '../../domain/dataset';
import { useAtRest } from '../../ui/use-at-rest';
import type { FailingFigures } from '../../provenance/failing-mark';

/** How long after a failure it is asked for anew: no reader waits for it. */
const AGAIN_MS = 15_000;

/** The figures that take part in an identity that cannot be true. Worked out after the first screen stands; undefined until then. */
export const useFailingFigures = (
  descriptor: DataPackage | undefined,
  dataset: Dataset,
  onOpen: ((identity: string) => void) | undefined,
): FailingFigures | undefined => {
  const { records } = useRecords(descriptor, 'identities', useAtRest());
  const [byReference, setByReference] = useState<FailingFigures['byReference']>();
  useEffect(() => {
    if (!records) return undefined;
    let current = true;
    let again: ReturnType<typeof setTimeout> | undefined;
    const find = async () => {
      const { failingIdentities } = await import('../../domain/failing-identities');
      if (current) setByReference(failingIdentities(records, dataset));
    };
    const begin = (): void => void find().catch(() => (again = setTimeout(begin, AGAIN_MS)));
    begin();
    return () => {
      current = false;
      clearTimeout(again);
    };
  }, [records, dataset]);
  return useMemo(
    () => (byReference && onOpen ? { byReference, onOpen } : undefined),
    [byReference, onOpen],
  );
};
