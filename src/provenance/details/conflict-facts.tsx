import { useTranslation } from 'react-i18next';
import type { FileRecord } from '../../data/record-schemas';
import type { Dataset } from '../../domain/dataset';
import { type Observation, toReference } from '../../domain/observation';
import { useLanguage } from '../../i18n/use-language';
import { conflictSideWords } from '../conflict-side-words';
import { MarkAnchor } from '../mark-anchor';
import { Fact } from './facts';
import './words';

interface ConflictFactsProps {
  readonly dataset: Dataset;
  readonly conflicts: readonly FileRecord<'source-conflicts'>[];
  readonly observation: Observation;
}

/** That another document contradicts a figure, and where both sides stand; nothing where none does. */
export const ConflictFacts = ({ dataset, conflicts, observation }: ConflictFactsProps) => {
  const { t } = useTranslation('details');
  const language = useLanguage();
  const reference = toReference(observation);
  const own = conflicts.filter(
    ({ indicator, time, codes = {} }) => toReference({ indicator, time, codes }) === reference,
  );
  if (own.length === 0) return null;
  return (
    <dl>
      {own.map((conflict) => {
        const { id, outcome } = conflict;
        // Of a figure that was replaced the other side is what stood here before.
        const side = outcome === 'replaced' ? 'ours' : 'other';
        const { source } = conflict[side];
        const says = conflictSideWords(dataset, conflict, side, language);
        const title = dataset.sourceById.get(source.id)?.title[language] ?? source.id;
        return (
          <Fact key={id} name={t('conflict')}>
            {t(`conflictText.${outcome}`, { title, says })} <MarkAnchor list="conflicts" />
          </Fact>
        );
      })}
    </dl>
  );
};
