import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { Popover } from '../ui/popover';
import { Explanation } from './explained';
import '../wording/words';
import './facts';

/** The sign of a contradiction: opens what it means, and from there the check. */
export const FailingButton = ({ onCheck }: { readonly onCheck: () => void }) => {
  const { t } = useTranslation('figure');
  const { t: tFacts } = useTranslation('facts');
  return (
    // The sign may stand in a row that opens something else.
    <span
      role="presentation"
      className="inline-flex"
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <Popover
        label={t('meaning')}
        trigger={
          <button
            type="button"
            aria-label={t('failing')}
            title={t('failing')}
            className="inline-flex size-6 items-center justify-center rounded-full font-semibold text-selected hover:bg-sunken pointer-coarse:size-11"
          >
            <span aria-hidden="true">≠</span>
          </button>
        }
      >
        <Explanation mark="conflict" />
        <Button look="link" className="mt-2" onClick={onCheck}>
          {tFacts('toCheck')}
        </Button>
      </Popover>
    </span>
  );
};
