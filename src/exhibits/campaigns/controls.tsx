import { useTranslation } from 'react-i18next';
import { SearchField } from '../../ui/search-field';
import type { ControlsProps } from '../exhibit';
import type { CampaignsAnswer } from './answer';
import type { CampaignsSpec } from './spec';

/** The search. */
export const CampaignsControls = ({
  answer,
  changeSpec,
}: ControlsProps<CampaignsSpec, CampaignsAnswer>) => {
  const { t } = useTranslation('campaigns');
  return (
    <SearchField
      id="campaign-search"
      label={t('search')}
      value={answer.asked.spec.search}
      className="min-h-7 w-44"
      onChange={(search) => changeSpec((spec) => ({ ...spec, search }))}
    />
  );
};
