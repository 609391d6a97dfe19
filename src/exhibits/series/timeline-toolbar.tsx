import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verdicts } from '../../crossfilter/apply-filter';
import type { Dataset } from '../../domain/dataset';
import { ChoiceGroup } from '../../ui/choice-group';
import type { ChartState } from '../../url/view-state';
import { IndicatorPicker } from './indicator-picker';
import './words';

interface TimelineToolbarProps {
  readonly dataset: Dataset;
  readonly verdicts: Verdicts;
  readonly indicators: readonly string[];
  readonly most: number;
  readonly show: ChartState['show'];
  readonly onShow: (show: ChartState['show']) => void;
  readonly onToggleIndicator: (indicator: string) => void;
  /** What else can be chosen of what is shown. */
  readonly children: ReactNode;
}

/** Chart, table or largest changes; how that is drawn; and which indicators are shown. */
export const TimelineToolbar = (props: TimelineToolbarProps) => {
  const { t } = useTranslation('series');
  return (
    <div className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1">
      <ChoiceGroup
        label={t('title')}
        value={props.show}
        choices={[
          { value: 'chart', label: t('chart') },
          { value: 'table', label: t('table') },
          { value: 'changes', label: t('changesShow') },
        ]}
        onChange={props.onShow}
      />
      {props.children}
      {/* The changes are of all indicators. */}
      {props.show === 'changes' ? null : (
        <IndicatorPicker
          dataset={props.dataset}
          verdicts={props.verdicts}
          selected={props.indicators}
          most={props.most}
          onToggle={props.onToggleIndicator}
        />
      )}
    </div>
  );
};
