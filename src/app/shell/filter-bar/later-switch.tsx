import { useTranslation } from 'react-i18next';
import type { Cube } from '../../../crossfilter/apply-filter';
import { Button } from '../../../ui/button';
import '../../../wording/words';

export interface LaterSwitchProps {
  readonly cube: Cube;
  /** Shows or hides what was announced after the edition; absent where nothing was. */
  readonly onLater: (() => void) | undefined;
}

/** Shows or hides what was announced after the edition; pressed while it is shown. */
export const LaterSwitch = ({ cube, onLater }: LaterSwitchProps) => {
  const { t } = useTranslation('filter');
  return onLater ? (
    <Button
      look="outline"
      className="rounded-full px-3 aria-pressed:bg-accent-soft"
      aria-pressed={cube.dataset.later !== undefined}
      onClick={onLater}
    >
      {t('later')}
    </Button>
  ) : null;
};
