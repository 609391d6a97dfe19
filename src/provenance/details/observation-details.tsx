import { useTranslation } from 'react-i18next';
import type { FileRecord } from '../../data/record-schemas';
import type { Dataset } from '../../domain/dataset';
import { type Observation, toReference } from '../../domain/observation';
import { CitedPassages } from '../cited-passages';
import type { CitedView } from '../cite/cited-source';
import { CitationBox } from '../cite/citation-box';
import { toCitedFigureDocuments, toCitedFigures } from '../cite/to-cited';
import '../cite/words';
import { TakeFigureButton } from '../take-figure-button';
import { useLanguage } from '../../i18n/use-language';
import { ConflictFacts } from './conflict-facts';
import { DetailsHead } from './details-head';
import { FactSection } from './facts';
import { GrowthFacts } from './growth-facts';
import { IdentityList } from './identity-list';
import { OtherYears } from './other-years';
import { ScopeFacts } from './scope-facts';
import { SourceFacts } from './source-facts';
import type { DetailsFiles } from './use-details-files';
import { ValueFacts } from './value-facts';
import './words';

type GrowthConflict = FileRecord<'growth-conflicts'>;

interface ObservationDetailsProps extends DetailsFiles {
  readonly dataset: Dataset;
  readonly observation: Observation;
  readonly view: CitedView;
  /** The day of use as an ISO date. */
  readonly today: string;
  readonly onOpen: (reference: string) => void;
}

const conflictOf = (conflicts: readonly GrowthConflict[], observation: Observation) =>
  conflicts.find(
    ({ indicator, time, codes = {} }) =>
      toReference({ indicator, time, codes }) === toReference(observation),
  )?.explanation;

/** All that is known of one figure: definition, value, growth checked, source, other years, identities, citation. */
export const ObservationDetails = (props: ObservationDetailsProps) => {
  const { dataset, sources, identities, conflicts, observation, view, today, onOpen } = props;
  const { t } = useTranslation('details');
  const { t: tCite } = useTranslation('cite');
  const language = useLanguage();
  const definition = dataset.indicatorById.get(observation.indicator)?.definition[language];
  return (
    <>
      <DetailsHead dataset={dataset} observation={observation} />
      <TakeFigureButton dataset={dataset} observation={observation} />
      <FactSection title={t('section.definition')}>
        <p>{definition}</p>
        <ScopeFacts dataset={dataset} observation={observation} />
      </FactSection>
      <FactSection title={t('section.value')}>
        <ValueFacts dataset={dataset} observation={observation} />
      </FactSection>
      <GrowthFacts
        dataset={dataset}
        observation={observation}
        conflict={conflictOf(conflicts, observation)}
      />
      <FactSection title={t('section.source')}>
        <SourceFacts dataset={dataset} sources={sources} observation={observation} />
        <ConflictFacts
          dataset={dataset}
          conflicts={props.sourceConflicts}
          observation={observation}
        />
        <CitedPassages observation={observation} />
      </FactSection>
      <OtherYears
        dataset={dataset}
        observation={observation}
        footnotes={props.footnotes}
        onOpen={onOpen}
      />
      <IdentityList
        dataset={dataset}
        identities={identities}
        failed={props.identitiesFailed}
        observation={observation}
        onOpen={onOpen}
      />
      <FactSection title={tCite('title')}>
        <CitationBox
          citable={{
            documents: toCitedFigureDocuments(dataset, sources, [observation]),
            item: toCitedFigures(dataset, [observation]),
            view,
            accessed: today,
            language,
          }}
        />
      </FactSection>
    </>
  );
};
