import { useMemo, useState } from 'react';
import type { Step } from '../deck/slide';
import { PageContext } from '../exhibits/exhibit-context';
import { toIsoDate } from '../provenance/today';
import { toPart } from '../ui/late-part';
import { Place } from '../wording/place/place';
import { type DeckData, filterOf, workOut } from './deck-data';
import type { Languages } from './slide';

const { Part: TakeAwayDialog } = toPart(
  async () => (await import('../take-away/dialog/take-away-dialog')).TakeAwayDialog,
);

interface TakeSlideProps {
  readonly data: DeckData;
  readonly step: Step | undefined;
  readonly languages: Languages;
  readonly onClose: () => void;
}

/** What can be taken away of the exhibit on show, all its pages; nothing where its kind did not load, which the slide itself reports. */
export const TakeSlide = ({ data, step, languages, onClose }: TakeSlideProps) => {
  const [today] = useState(() => toIsoDate(new Date()));
  const worked = step && workOut(data, step.slide, undefined);
  const page = useMemo(
    () => step && { ground: data.ground, filter: filterOf(data, step.slide), actions: undefined },
    [data, step],
  );
  if (!worked) return null;
  return (
    <PageContext value={page}>
      <Place onLeave={onClose} failedLook="fixed inset-x-0 bottom-0 z-40 bg-raised px-4">
        <TakeAwayDialog
          taken={{ ...worked, languages, address: data.address, today }}
          onClose={onClose}
        />
      </Place>
    </PageContext>
  );
};
