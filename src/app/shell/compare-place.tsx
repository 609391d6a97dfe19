import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { toPart } from '../../ui/late-part';
import { Popover } from '../../ui/popover';
import { Place } from '../../wording/place/place';
import '../../wording/words';

const { Part: SideForm } = toPart(
  async () => (await import('../../exhibits/pair/choose-side')).SideForm,
);
const { Part: SidesBar } = toPart(
  async () => (await import('../../exhibits/pair/sides-bar')).SidesBar,
);

/** A button that opens the choice of a second filter. */
export const ComparePopover = () => {
  const { t } = useTranslation('filter');
  return (
    <Popover
      label={t('compare')}
      trigger={
        <Button look="outline" className="rounded-full px-3">
          {t('compare')}
          <span aria-hidden="true">▾</span>
        </Button>
      }
    >
      <Place>
        <SideForm />
      </Place>
    </Popover>
  );
};

/** What is said and done while two filters stand side by side. */
export const SidesPlace = () => (
  <Place>
    <SidesBar />
  </Place>
);
