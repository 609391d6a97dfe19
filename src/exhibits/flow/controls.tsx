import { useTranslation } from 'react-i18next';
import { ChoiceGroup } from '../../ui/choice-group';
import type { ControlsProps } from '../exhibit';
import type { FlowAnswer } from './answer';
import { COUNTS, type FlowSpec } from './spec';
import './words';

/** Cases or persons, where things are counted by both. */
export const FlowControls = ({ answer, changeSpec }: ControlsProps<FlowSpec, FlowAnswer>) => {
  const { t } = useTranslation('flow');
  if (!answer.bothCounts) return null;
  return (
    <ChoiceGroup
      label={t('counts')}
      value={answer.asked.spec.counts}
      choices={COUNTS.map((value) => ({ value, label: t(value) }))}
      onChange={(counts) => changeSpec((spec) => ({ ...spec, counts }))}
    />
  );
};
