import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../domain/dataset';
import type { Observation } from '../../domain/observation';
import { useLanguage } from '../../i18n/use-language';
import { NO_ASIDE, useMedia } from '../../ui/use-media';
import { figureName } from '../../wording/figure-name';
import { PRODUCT_NAME } from '../product-name';
import { toIsoDate } from '../today';
import { ObservationDetails } from './observation-details';
import { SidePanel } from './side-panel';
import type { DetailsFiles } from './use-details-files';
import './words';

interface DetailsPanelProps {
  readonly dataset: Dataset;
  readonly files: DetailsFiles;
  readonly observation: Observation;
  /** Version of the data, and address of what is shown, for the citation. */
  readonly version: string;
  readonly address: string;
  /** Opens another figure by its reference; undefined closes the details. */
  readonly onOpen: (reference: string | undefined) => void;
}

/** All that is known of one figure, beside the page or over it where there is no room. */
export const DetailsPanel = (props: DetailsPanelProps) => {
  const { dataset, files, observation, version, address, onOpen } = props;
  const { t } = useTranslation('details');
  const language = useLanguage();
  const covers = useMedia(NO_ASIDE);
  const [today] = useState(() => toIsoDate(new Date()));
  const view = useMemo(() => ({ name: PRODUCT_NAME, version, address }), [version, address]);
  return (
    <SidePanel
      label={t('details', { name: figureName(dataset, observation, language) })}
      closeLabel={t('close')}
      covers={covers}
      onClose={() => onOpen(undefined)}
    >
      <ObservationDetails
        {...files}
        dataset={dataset}
        observation={observation}
        view={view}
        today={today}
        onOpen={onOpen}
      />
    </SidePanel>
  );
};
