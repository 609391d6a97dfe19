import { useTranslation } from 'react-i18next';
import type { Verdicts } from '../../crossfilter/apply-filter';
import type { Dataset } from '../../domain/dataset';
import type { Observation } from '../../domain/observation';
import type { SourceTitles } from '../../figures/figure-details';
import { SourceButton } from '../../figures/source-button';
import { Button } from '../../ui/button';
import { IndicatorPicker } from './indicator-picker';

interface TimelineActionsProps {
  readonly dataset: Dataset;
  readonly titles: SourceTitles;
  readonly verdicts: Verdicts;
  readonly indicators: readonly string[];
  readonly most: number;
  readonly latest: readonly Observation[];
  readonly asTable: boolean;
  readonly onTable: (asTable: boolean) => void;
  readonly onToggleIndicator: (indicator: string) => void;
}

/** Source of the latest point, chart or table, and which indicators are shown. */
export const TimelineActions = (props: TimelineActionsProps) => {
  const { dataset, titles, verdicts, indicators, asTable } = props;
  const { t } = useTranslation('timeline');
  return (
    <>
      <SourceButton dataset={dataset} titles={titles} observations={props.latest} />
      <Button look="outline" className="min-h-6 text-12" onClick={() => props.onTable(!asTable)}>
        {t(asTable ? 'chart' : 'table')}
      </Button>
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
