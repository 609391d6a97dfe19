import { useTranslation } from 'react-i18next';
import type { Verdicts } from '../../crossfilter/apply-filter';
import type { Dataset } from '../../domain/dataset';
import type { Observation } from '../../domain/observation';
import { SourceButton } from '../../figures/source-button';
import { ChoiceGroup } from '../../ui/choice-group';
import type { ChartState } from '../../url/view-state';
import { IndicatorPicker } from './indicator-picker';
import '../../i18n/words-of-timeline';

interface TimelineActionsProps {
  readonly dataset: Dataset;
  readonly verdicts: Verdicts;
  readonly indicators: readonly string[];
  readonly most: number;
  readonly latest: readonly Observation[];
  readonly show: ChartState['show'];
  readonly onShow: (show: ChartState['show']) => void;
  readonly onToggleIndicator: (indicator: string) => void;
}

/** Source of the latest point; chart, table or largest changes; and which indicators are shown. */
export const TimelineActions = (props: TimelineActionsProps) => {
  const { dataset, verdicts, indicators } = props;
  const { t } = useTranslation('timeline');
  return (
    <>
      <SourceButton dataset={dataset} observations={props.latest} />
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
      <IndicatorPicker
        dataset={dataset}
        verdicts={verdicts}
        selected={indicators}
        most={props.most}
        onToggle={props.onToggleIndicator}
      />
    </>
  );
};
