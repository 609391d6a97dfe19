import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';
import { type Observation, toReference } from '../domain/observation';

/** The identities that cannot be true, by the reference of each figure in one, and how to open one. */
export interface FailingFigures {
  readonly byReference: ReadonlyMap<string, readonly string[]>;
  readonly onOpen: (identity: string) => void;
}

/** The failing identities for everything below; undefined while they are not loaded. */
export const FailingFiguresContext = createContext<FailingFigures | undefined>(undefined);

/** A small mark beside a figure that takes part in a failing identity, which it opens. Nothing for all other figures. */
export const FailingMark = ({
  observations,
}: {
  readonly observations: readonly Observation[];
}) => {
  const { t } = useTranslation('figure');
  const failing = use(FailingFiguresContext);
  const [identity] = observations.flatMap(
    (observation) => failing?.byReference.get(toReference(observation)) ?? [],
  );
  if (!failing || !identity) return null;
  return (
    <button
      type="button"
      aria-label={t('failing')}
      title={t('failing')}
      className="inline-flex size-6 items-center justify-center rounded-full font-semibold text-selected hover:bg-sunken pointer-coarse:size-11"
      onClick={() => failing.onOpen(identity)}
    >
      <span aria-hidden="true">≠</span>
    </button>
  );
};
