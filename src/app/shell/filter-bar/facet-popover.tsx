import { useTranslation } from 'react-i18next';
import { codesOf } from '../../../crossfilter/filter';
import { Button } from '../../../ui/button';
import { toPart } from '../../../ui/late-part';
import { Popover } from '../../../ui/popover';
import { Place } from '../../../wording/place/place';
import type { FacetProps } from './facet-options';
import { loadOptions } from './load-options';
import '../../../wording/words';

const { Part: FacetOptions } = toPart(async () => (await loadOptions()).FacetOptions);

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
      <Place>
        <FacetOptions {...props} />
      </Place>
    </Popover>
  );
};
