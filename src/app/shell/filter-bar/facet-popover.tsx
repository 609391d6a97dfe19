import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { codesOf } from '../../../crossfilter/filter';
import { Button } from '../../../ui/button';
import { Popover } from '../../../ui/popover';
import type { FacetProps } from './facet-options';
import { loadOptions } from './load-options';
import '../../../wording/words';

const FacetOptions = lazy(async () => ({ default: (await loadOptions()).FacetOptions }));

/** A button that opens the codes of one dimension, each with the number of indicators that it would leave. */
export const FacetPopover = (props: FacetProps) => {
  const { t } = useTranslation('filter');
  const { dimension, filter } = props;
  const count = codesOf(filter, dimension).length;
  const name = t(`dimension.${dimension}`);
  return (
    <Popover
      label={name}
      trigger={
        <Button look="outline" className="rounded-full px-3">
          {name}
          {count > 0 ? <span className="font-semibold">{count}</span> : null}
          <span aria-hidden="true">▾</span>
        </Button>
      }
    >
      <Suspense fallback={null}>
        <FacetOptions {...props} />
      </Suspense>
    </Popover>
  );
};
