import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { toPart } from '../../../ui/late-part';
import { Popover } from '../../../ui/popover';
import { Place } from '../../../wording/place/place';
import { loadOptions } from './load-options';
import type { YearsProps } from './years-options';
import '../../../wording/words';

const { Part: YearsOptions } = toPart(async () => (await loadOptions()).YearsOptions);

/** A button that opens the choice of first and last year. */
export const YearsPopover = (props: YearsProps) => {
  const { t } = useTranslation('filter');
  const { from, to } = props.filter;
  const set = from !== undefined || to !== undefined;
  return (
    <Popover
      label={t('dimension.time')}
      trigger={
        <Button look="outline" className="rounded-full px-3">
          {t('dimension.time')}
          {set ? (
            <span className="font-semibold">
              {from === to ? from : `${from ?? ''}–${to ?? ''}`}
            </span>
          ) : null}
          <span aria-hidden="true">▾</span>
        </Button>
      }
    >
      <Place>
        <YearsOptions {...props} />
      </Place>
    </Popover>
  );
};
