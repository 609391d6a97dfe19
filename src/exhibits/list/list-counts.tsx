import { useTranslation } from 'react-i18next';
import type { ListedFigures } from '../../crossfilter/list-figures';
import { Button } from '../../ui/button';
import { Explained } from '../../provenance/explained';
import './words';

interface ListCountsProps {
  readonly figures: ListedFigures;
  readonly withWhole: boolean;
  readonly onWhole: (withWhole: boolean) => void;
}

/** How many figures are known only as a whole, which can be listed, and how many the filter leaves out. Nothing where there are none. */
export const ListCounts = ({ figures, withWhole, onWhole }: ListCountsProps) => {
  const { t } = useTranslation('list');
  const { whole, outside } = figures;
  if (whole.length === 0 && outside === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-12 text-ink-muted">
      {whole.length > 0 ? (
        <span className="inline-flex items-center gap-1">
          <Explained mark="whole">
            {t('whole', { figures: whole.length, count: whole.length })}
          </Explained>
          <Button
            look="link"
            aria-pressed={withWhole}
            className="text-12"
            onClick={() => onWhole(!withWhole)}
          >
            {t(withWhole ? 'hideWhole' : 'showWhole')}
          </Button>
        </span>
      ) : null}
      {outside > 0 ? (
        <Explained mark="outside">{t('outside', { figures: outside, count: outside })}</Explained>
      ) : null}
    </div>
  );
};
