import { type MouseEvent, use, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddressContext } from '../provenance/address-context';
import type { AnySpec } from '../exhibits/spec';
import { type UsedExhibit, useExhibit } from '../exhibits/use-exhibit';
import { useLanguage } from '../i18n/use-language';
import { toIsoDate } from '../provenance/today';
import { closeAround } from '../ui/close-around';
import { toPart } from '../ui/late-part';
import { Popover } from '../ui/popover';
import { Place } from '../wording/place/place';
import { type ShownExhibit, showExhibit, shownExhibits } from './shown-exhibits';
import '../exhibits/notices';

const { Part: MenuContent } = toPart(
  async () => (await import('./exhibit-menu-content')).MenuContent,
);

const { Part: TakeAwayDialog } = toPart(
  async () => (await import('../take-away/dialog/take-away-dialog')).TakeAwayDialog,
);

interface SpecMenuProps {
  readonly spec: AnySpec;
  readonly className?: string;
}

interface ExhibitMenuProps {
  readonly used: UsedExhibit;
  readonly className?: string;
}

interface Taking {
  readonly today: string;
  readonly page: readonly ShownExhibit[];
}

/** What can be done with an exhibit as it stands: take it away, or put it into the reader's deck. */
export const ExhibitMenu = ({ used, className = '' }: ExhibitMenuProps) => {
  const { t } = useTranslation('notices');
  const language = useLanguage();
  const address = use(AddressContext);
  /** The day on which it is taken away, and what stood on the page then, while the dialog is open. */
  const [taking, setTaking] = useState<Taking>();
  const label = t('menu', { headline: used.wordsIn(language).headline });
  const onTake = (event: MouseEvent<HTMLButtonElement>) => {
    closeAround(event.currentTarget);
    setTaking({ today: toIsoDate(new Date()), page: shownExhibits() });
  };
  const { exhibit, answer } = used;
  const place = useRef<HTMLSpanElement>(null);
  useEffect(
    () => (place.current ? showExhibit(place.current, { exhibit, answer }) : undefined),
    [exhibit, answer],
  );
  return (
    <span ref={place} className={`inline-flex items-center ${className}`}>
      <Popover
        label={label}
        align="end"
        trigger={
          <button
            type="button"
            aria-label={label}
            className="inline-flex size-6 items-center justify-center rounded-full text-ink-muted hover:bg-sunken hover:text-ink pointer-coarse:h-11 pointer-coarse:w-9"
          >
            <span aria-hidden="true">⋯</span>
          </button>
        }
      >
        <Place height="h-8">
          <MenuContent used={used} onTake={onTake} />
        </Place>
      </Popover>
      {taking === undefined ? null : (
        <Place onLeave={() => setTaking(undefined)}>
          <TakeAwayDialog
            taken={{ exhibit, answer, languages: [language], address, ...taking }}
            onClose={() => setTaking(undefined)}
          />
        </Place>
      )}
    </span>
  );
};

/** The menu of an exhibit that stands on the page before its words are loaded. */
export const SpecMenu = ({ spec, className }: SpecMenuProps) => (
  <ExhibitMenu used={useExhibit(spec)} {...(className ? { className } : {})} />
);
