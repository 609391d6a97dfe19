import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import type { Touch } from '../exhibit';
import { ShowChoice } from '../show-choice';
import type { SeriesAnswer } from './answer';
import { DrawingChoices } from './drawing-choices';
import { IndicatorPicker } from './indicator-picker';
import { MAX_INDICATORS, type SeriesSpec } from './spec';
import './words';

export interface SeriesToolbarProps {
  readonly answer: SeriesAnswer;
  readonly changeSpec: Touch<SeriesSpec>['changeSpec'];
  readonly onToggleIndicator: (indicator: string) => void;
}

/** Chart, table or largest changes; how that is drawn; and which indicators are shown. On a phone one button opens all this. */
export const SeriesToolbar = ({ answer, changeSpec, onToggleIndicator }: SeriesToolbarProps) => {
  const { asked, indicators, isEmpty } = answer;
  const { show } = asked.spec.chart;
  const { t } = useTranslation('series');
  const choices = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        look="outline"
        aria-expanded={open}
        aria-controls={choices}
        className="mb-1 text-12 sm:hidden"
        onClick={() => setOpen(!open)}
      >
        {t('choices')}
        <span aria-hidden="true">{open ? '▴' : '▾'}</span>
      </Button>
      <div
        id={choices}
        className={`mb-1 flex-wrap items-center gap-x-3 gap-y-1 sm:flex ${open ? 'flex' : 'hidden'}`}
      >
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
    </>
  );
};
