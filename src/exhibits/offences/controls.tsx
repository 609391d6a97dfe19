import { useTranslation } from 'react-i18next';
import { ChoiceGroup } from '../../ui/choice-group';
import type { ControlsProps } from '../exhibit';
import type { OffencesAnswer } from './answer';
import { OFFENCE_COUNTS, type OffencesSpec } from './spec';
import './words';

/** Cases or persons. */
export const OffencesControls = ({
  answer,
  changeSpec,
}: ControlsProps<OffencesSpec, OffencesAnswer>) => {
  const { t } = useTranslation('offences');
  return (
    <ChoiceGroup
      label={t('counts')}
      value={answer.asked.spec.counts}
      choices={OFFENCE_COUNTS.map((value) => ({ value, label: t(value) }))}
      onChange={(counts) => changeSpec((spec) => ({ ...spec, counts }))}
    />
  );
};
