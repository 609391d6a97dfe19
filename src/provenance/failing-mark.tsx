import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';
import { type Observation, toReference } from '../domain/observation';
import '../wording/words';

/** The identities that cannot be true, by the reference of each figure in one, and how to open one. */
export interface FailingFigures {
  readonly byReference: ReadonlyMap<string, readonly string[]>;
  readonly onOpen: (identity: string) => void;
}

/** The failing identities for everything below; undefined while they are not loaded. */
export const FailingFiguresContext = createContext<FailingFigures | undefined>(undefined);

/** Said of a figure of a failing identity where no button may stand, such as within another button. */
export const FailingSign = ({ observation }: { readonly observation: Observation }) => {
  const { t } = useTranslation('figure');
  if (!use(FailingFiguresContext)?.byReference.has(toReference(observation))) return null;
  return (
    <span role="img" aria-label={t('failing')} className="font-semibold text-selected">
      ≠
    </span>
  );
};

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
      onClick={(event) => {
        // The mark may stand in a row that opens something else.
        event.stopPropagation();
        failing.onOpen(identity);
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <span aria-hidden="true">≠</span>
    </button>
  );
};
