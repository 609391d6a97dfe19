import { useTranslation } from 'react-i18next';
import { treeOf } from '../../domain/dataset';
import { useLanguage } from '../../i18n/use-language';
import { Button } from '../../ui/button';
import type { ControlsProps } from '../exhibit';
import type { BreakdownAnswer } from './answer';
import type { BreakdownSpec } from './spec';

/** The dimensions by which the figure is published, where there are several; one that the filter leaves nothing of says so and cannot be chosen. */
export const BreakdownControls = ({
  answer,
  changeSpec,
}: ControlsProps<BreakdownSpec, BreakdownAnswer>) => {
  const language = useLanguage();
  const { t } = useTranslation('breakdown');
  const { asked, breakdown, dimensions, possible } = answer;
  if (dimensions.length < 2) return null;
  return dimensions.map((dimension) => {
    const name = treeOf(asked.ground.cube.dataset, dimension).list.name[language];
    const isPossible = possible.includes(dimension);
    const reason = isPossible ? undefined : t('notHere', { by: name });
    return (
      <Button
        key={dimension}
        aria-pressed={dimension === breakdown?.dimension}
        aria-disabled={!isPossible}
        title={reason}
        className="min-h-6 px-1.5 text-12 aria-disabled:opacity-50 aria-pressed:bg-sunken aria-pressed:text-ink"
        onClick={() => {
          if (isPossible) changeSpec((spec) => ({ ...spec, split: dimension }));
        }}
      >
        {name}
        {reason ? <span className="sr-only"> – {reason}</span> : null}
      </Button>
    );
  });
};
