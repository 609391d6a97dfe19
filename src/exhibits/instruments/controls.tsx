import { useTranslation } from 'react-i18next';
import { ChoiceGroup } from '../../ui/choice-group';
import { SearchField } from '../../ui/search-field';
import type { ControlsProps } from '../exhibit';
import type { InstrumentsAnswer } from './answer';
import type { InstrumentsSpec } from './spec';
import './words';

/** Timeline or table, and the search in titles; what shows all of a kind has neither. */
export const InstrumentsControls = ({
  answer,
  changeSpec,
}: ControlsProps<InstrumentsSpec, InstrumentsAnswer>) => {
  const { t } = useTranslation('instruments');
  const { show, search } = answer.asked.spec;
  if (show !== 'timeline' && show !== 'table') return null;
  return (
    <>
      <SearchField
        id="instrument-search"
        label={t('condition.search')}
        value={search}
        className="min-h-7 w-44"
        onChange={(text) => changeSpec((spec) => ({ ...spec, search: text }))}
      />
      <ChoiceGroup
        label={t('show.label')}
        value={show}
        choices={[
          { value: 'timeline', label: t('show.timeline') },
          { value: 'table', label: t('show.table') },
        ]}
        onChange={(value) => changeSpec((spec) => ({ ...spec, show: value }))}
      />
    </>
  );
};
