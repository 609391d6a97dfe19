import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { Button } from '../../ui/button';
import { closeAround } from '../../ui/close-around';
import { toPart } from '../../ui/late-part';
import { Modal } from '../../ui/modal';
import { Place } from '../../wording/place/place';
import { JobStatus } from '../job-status';
import type { SectionProps } from '../section';
import { SECTIONS } from '../sections';
import { type Taken, takenWords } from '../taken';
import { takeText } from '../take-file';
import { useJob } from '../use-job';
import '../words';

const PARTS = SECTIONS.map(({ id, load }) => ({ id, ...toPart(load) }));

const ShownSection = ({ taken, id, Part }: SectionProps & (typeof PARTS)[number]) => {
  const { t } = useTranslation('takeAway');
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="border-t border-hairline py-3">
      <h3 id={heading} className="mb-1 text-14 font-semibold">
        {t(`section.${id}`)}
      </h3>
      <Place height="h-8">
        <Part taken={taken} />
      </Place>
    </section>
  );
};

/** The link that leads back to what is taken. */
const CopyLink = ({ taken: { address } }: SectionProps) => {
  const { t } = useTranslation('takeAway');
  const { state, run, stop } = useJob();
  return (
    <>
      <Button look="outline" onClick={() => void run(() => takeText(address))}>
        {t('copyLink')}
      </Button>
      <JobStatus state={state} onStop={stop} />
    </>
  );
};

interface TakeAwayDialogProps {
  readonly taken: Taken;
  readonly onClose: () => void;
}

/** Everything that can be taken away of one exhibit. It knows no kind and no format. */
export const TakeAwayDialog = ({ taken, onClose }: TakeAwayDialogProps) => {
  const { t } = useTranslation('takeAway');
  const language = useLanguage();
  const label = t('title', { headline: takenWords(taken, language).headline });
  return (
    <Modal label={label} open onClose={onClose}>
      <h2 className="mb-2 text-16 font-semibold">{label}</h2>
      {PARTS.map((part) => (
        <ShownSection key={part.id} taken={taken} {...part} />
      ))}
      <div className="flex flex-wrap items-center gap-2 border-t border-hairline pt-3">
        <Button look="outline" onClick={(event) => closeAround(event.currentTarget)}>
          {t('close')}
        </Button>
        {taken.address === '' ? null : <CopyLink taken={taken} />}
      </div>
    </Modal>
  );
};
