import { type ReactNode, useState } from 'react';
import type { Observation } from '../../../domain/observation';
import { TakeFigureContext } from '../../../provenance/take-figure-context';
import { toPart } from '../../../ui/late-part';
import type { Vocabulary } from '../../../url/vocabulary';
import type { ViewState } from '../../../views/view-state';
import { Place } from '../../../wording/place/place';

const { Part: FigureDialog } = toPart(async () => (await import('./figure-dialog')).FigureDialog);

interface TakeFiguresProps {
  readonly state: ViewState;
  readonly vocabulary: Vocabulary;
  readonly children: ReactNode;
}

/** Lets the details of every figure within offer its series to take away. */
export const TakeFigures = ({ children, ...page }: TakeFiguresProps) => {
  const [figure, setFigure] = useState<Observation>();
  const onClose = () => setFigure(undefined);
  return (
    <TakeFigureContext value={setFigure}>
      {children}
      {figure ? (
        <Place onLeave={onClose} failedLook="fixed inset-x-0 bottom-0 z-40 bg-raised px-4">
          <FigureDialog {...page} figure={figure} onClose={onClose} />
        </Place>
      ) : null}
    </TakeFigureContext>
  );
};
