import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { Popover } from '../../../ui/popover';
import { loadOptions } from './load-options';
import type { YearsProps } from './years-options';
import '../../../wording/words';

const YearsOptions = lazy(async () => ({ default: (await loadOptions()).YearsOptions }));

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
      <Suspense fallback={null}>
        <YearsOptions {...props} />
      </Suspense>
    </Popover>
  );
};
