import { treeOf } from '../../domain/dataset';
import { useLanguage } from '../../i18n/use-language';
import { Button } from '../../ui/button';
import type { ControlsProps } from '../exhibit';
import type { BreakdownAnswer } from './answer';
import type { BreakdownSpec } from './spec';

/** The dimensions by which the figure is published, where there are several. */
export const BreakdownControls = ({
  answer,
  changeSpec,
}: ControlsProps<BreakdownSpec, BreakdownAnswer>) => {
  const language = useLanguage();
  const { asked, breakdown, dimensions } = answer;
  if (dimensions.length < 2) return null;
  return dimensions.map((dimension) => (
    <Button
      key={dimension}
      aria-pressed={dimension === breakdown?.dimension}
      className="min-h-6 px-1.5 text-12 aria-pressed:bg-sunken aria-pressed:text-ink"
      onClick={() => changeSpec((spec) => ({ ...spec, split: dimension }))}
    >
      {treeOf(asked.ground.cube.dataset, dimension).list.name[language]}
    </Button>
  ));
};
