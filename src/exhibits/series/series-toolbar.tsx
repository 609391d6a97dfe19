import type { Touch } from '../exhibit';
import { ShowChoice } from '../show-choice';
import type { SeriesAnswer } from './answer';
import { DrawingChoices } from './drawing-choices';
import { IndicatorPicker } from './indicator-picker';
import { MAX_INDICATORS, type SeriesSpec } from './spec';

export interface SeriesToolbarProps {
  readonly answer: SeriesAnswer;
  readonly changeSpec: Touch<SeriesSpec>['changeSpec'];
  readonly onToggleIndicator: (indicator: string) => void;
}

/** Chart, table or largest changes; how that is drawn; and which indicators are shown. */
export const SeriesToolbar = ({ answer, changeSpec, onToggleIndicator }: SeriesToolbarProps) => {
  const { asked, indicators, isEmpty } = answer;
  const { show } = asked.spec.chart;
  return (
    <div className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1">
      <ShowChoice
        value={show}
        onChange={(next) =>
          changeSpec((spec) => ({ ...spec, chart: { ...spec.chart, show: next } }))
        }
      />
      {show === 'table' || isEmpty ? null : (
        <DrawingChoices answer={answer} changeSpec={changeSpec} />
      )}
      <IndicatorPicker
        descriptor={asked.ground.package}
        dataset={asked.ground.cube.dataset}
        verdicts={asked.verdicts}
        selected={indicators}
        most={MAX_INDICATORS}
        onToggle={onToggleIndicator}
      />
    </div>
  );
};
