import { useTranslation } from 'react-i18next';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Observation } from '../../domain/observation';
import { useLanguage } from '../../i18n/use-language';
import { agencyNames, rightsName } from '../../wording/scope-name';
import { Fact } from './facts';
import './words';

interface ScopeFactsProps {
  readonly dataset: Dataset;
  readonly observation: Observation;
}

/** What a figure covers: its rights, its system, the bodies whose work it counts. */
export const ScopeFacts = ({ dataset, observation }: ScopeFactsProps) => {
  const { t } = useTranslation('details');
  const language = useLanguage();
  const indicator = dataset.indicatorById.get(observation.indicator);
  if (!indicator) return null;
  return (
    <dl className="mt-1">
      <Fact name={t('scope.right')}>{rightsName(dataset, observation, language)}</Fact>
      <Fact name={t('scope.system')}>
        {codeName(treeOf(dataset, 'system'), indicator.system, language)}
      </Fact>
      <Fact name={t('scope.agency')}>{agencyNames(dataset, indicator.agency, language)}</Fact>
    </dl>
  );
};
