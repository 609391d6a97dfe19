import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';
import { type Observation, toReference } from '../domain/observation';
import { toPart } from '../ui/late-part';
import { Place } from '../wording/place/place';
import '../wording/words';

/** The identities that cannot be true, by the reference of each figure in one, and how to open one. */
export interface FailingFigures {
  readonly byReference: ReadonlyMap<string, readonly string[]>;
  readonly onOpen: (identity: string) => void;
}

/** The failing identities for everything below; undefined while they are not loaded. */
export const FailingFiguresContext = createContext<FailingFigures | undefined>(undefined);

/** Few figures wear the mark, and none before the identities are there. */
const { Part: FailingButton } = toPart(
  async () => (await import('./failing-button')).FailingButton,
);

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

/** A small mark beside a figure that takes part in a failing identity: says what it means and leads to the check. Nothing for all other figures. */
export const FailingMark = ({
  observations,
}: {
  readonly observations: readonly Observation[];
}) => {
  const failing = use(FailingFiguresContext);
  const [identity] = observations.flatMap(
    (observation) => failing?.byReference.get(toReference(observation)) ?? [],
  );
  if (!failing || !identity) return null;
  return (
    <Place>
      <FailingButton onCheck={() => failing.onOpen(identity)} />
    </Place>
  );
};
