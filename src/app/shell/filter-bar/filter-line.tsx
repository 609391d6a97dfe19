import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { toPart } from '../../../ui/late-part';
import { Place } from '../../../wording/place/place';
import type { FilterSheetProps } from './filter-sheet';
import '../../../wording/words';

const { Part: FilterSheet } = toPart(async () => (await import('./filter-sheet')).FilterSheet);

/** Lies over the sentence of the filter on a phone, and opens the whole filter bar as a sheet. */
export const FilterLine = (props: Omit<FilterSheetProps, 'onClose'>) => {
  const { t } = useTranslation('filter');
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        aria-label={t('open', { sentence: props.sentence })}
        className="absolute inset-x-0 -inset-y-1.5 justify-end px-0 sm:hidden"
        onClick={() => setOpen(true)}
      >
        <span aria-hidden="true">▾</span>
      </Button>
      {open ? (
        <Place
          failedLook="fixed inset-x-0 bottom-0 z-20 rounded-t-lg border border-strong bg-raised px-4"
          onLeave={close}
        >
          <FilterSheet {...props} onClose={close} />
        </Place>
      ) : null}
    </>
  );
};
