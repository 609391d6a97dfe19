import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../domain/dataset';
import { useLanguage } from '../../i18n/use-language';
import { SourceButton } from '../../provenance/source-button';
import { Badge } from '../../ui/badge';
import { OuterLink } from '../../ui/outer-link';
import { type RegisterRow, RegisterTable } from '../register-table';
import type { SourcesAnswer } from './answer';
import { conflictWords } from './conflict-words';
import type { Conflict } from './find-conflicts';

interface CellProps {
  readonly dataset: Dataset;
  readonly row: Conflict;
}

const NameCell = ({ dataset, row }: CellProps) => (
  <>
    {conflictWords(dataset, row, useLanguage()).name}
    {row.observation ? <SourceButton dataset={dataset} observations={[row.observation]} /> : null}
  </>
);

const SideCell = ({ dataset, row, side }: CellProps & { readonly side: 'ours' | 'other' }) => {
  const words = conflictWords(dataset, row, useLanguage());
  return (
    <>
      <span className="font-semibold">{words[side]}</span>
      <span className="block text-12 text-ink-muted">
        <OuterLink url={dataset.sourceById.get(row.conflict[side].source.id)?.url ?? null}>
          {words[`${side}Place`]}
        </OuterLink>
      </span>
    </>
  );
};

const OutcomeCell = ({ dataset, row }: CellProps) => {
  const language = useLanguage();
  return (
    <>
      <Badge look="none">{conflictWords(dataset, row, language).outcome}</Badge>{' '}
      {row.conflict.reason[language]}
    </>
  );
};

const toRow = (dataset: Dataset, row: Conflict): RegisterRow => ({
  key: row.conflict.id,
  cells: [
    <NameCell key="name" dataset={dataset} row={row} />,
    <SideCell key="ours" dataset={dataset} row={row} side="ours" />,
    <SideCell key="other" dataset={dataset} row={row} side="other" />,
    <OutcomeCell key="outcome" dataset={dataset} row={row} />,
  ],
});

/** Every contradiction between documents: both sides with their sources, what was kept, and why. */
export const ConflictsTable = ({ answer }: { readonly answer: SourcesAnswer }) => {
  const { t } = useTranslation('sources');
  const { dataset } = answer.asked.ground.cube;
  return (
    <RegisterTable
      label={t('conflicts')}
      columns={[
        { id: 'name', name: t('column.name'), width: 'w-[22%]' },
        { id: 'ours', name: t('column.ours'), width: 'w-[21%]' },
        { id: 'other', name: t('column.other'), width: 'w-[21%]' },
        { id: 'outcome', name: t('column.outcome') },
      ]}
      rows={answer.conflicts.map((row) => toRow(dataset, row))}
    />
  );
};
