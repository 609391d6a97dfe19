import { useTranslation } from 'react-i18next';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import { useLanguage } from '../../i18n/use-language';
import { Explained } from '../../provenance/explained';
import { Badge } from '../../ui/badge';
import { OuterLink } from '../../ui/outer-link';
import { countWords } from '../register';
import { type RegisterRow, RegisterTable } from '../register-table';
import { ViewAnchor } from '../view-anchor';
import type { SourcesAnswer } from './answer';
import { type DocumentRow, publisherName } from './find-documents';
import './words';

interface CellProps {
  readonly row: DocumentRow;
}

const TitleCell = ({ row: { source } }: CellProps) => {
  const { t } = useTranslation('sources');
  const language = useLanguage();
  return (
    <>
      <OuterLink url={source.url}>{source.title[language]}</OuterLink>
      {source.url ? null : <span className="text-12 text-ink-muted"> {t('noLink')}</span>}
      {source.note ? (
        <span className="block text-12 text-ink-muted">{source.note[language]}</span>
      ) : null}
    </>
  );
};

const PublisherCell = ({ dataset, row }: CellProps & { readonly dataset: Dataset }) => {
  const { t } = useTranslation('sources');
  const language = useLanguage();
  return (
    <>
      {publisherName(dataset, row.source, language)}
      <span className="block text-12 text-ink-muted">
        {t('kindAndLanguage', {
          kind: codeName(treeOf(dataset, 'source-kind'), row.source.kind, language),
          language: t(`language.${row.source.language ?? 'unknown'}`),
        })}
      </span>
    </>
  );
};

const EvidenceCell = ({ dataset, row }: CellProps & { readonly dataset: Dataset }) => {
  const language = useLanguage();
  const { evidence } = row.source;
  return (
    <Explained mark={evidence}>
      <Badge look="none">{codeName(treeOf(dataset, 'evidence'), evidence, language)}</Badge>
    </Explained>
  );
};

const FiguresCell = ({ row: { source, figures } }: CellProps) => {
  const { t } = useTranslation('sources');
  const language = useLanguage();
  if (figures === 0) return <span className="text-12 text-ink-muted">{t('noFigures')}</span>;
  const words = { count: figures, number: countWords(figures, language) };
  return (
    <ViewAnchor
      view="indicators"
      search={source.id}
      label={t('figuresLabel', { ...words, title: source.title[language] })}
    >
      {t('figures', words)}
    </ViewAnchor>
  );
};

const toRow = (dataset: Dataset, row: DocumentRow, noDate: string): RegisterRow => ({
  key: row.source.id,
  cells: [
    <TitleCell key="title" row={row} />,
    <PublisherCell key="publisher" dataset={dataset} row={row} />,
    row.source.published ?? <span className="text-ink-muted">{noDate}</span>,
    <EvidenceCell key="evidence" dataset={dataset} row={row} />,
    <FiguresCell key="figures" row={row} />,
  ],
});

/** Every document with who published it when, how near it is to the origin, and the figures that cite it. */
export const DocumentsTable = ({ answer }: { readonly answer: SourcesAnswer }) => {
  const { t } = useTranslation('sources');
  const { dataset } = answer.asked.ground.cube;
  return (
    <RegisterTable
      label={t('documents')}
      columns={[
        { id: 'title', name: t('column.title'), width: 'w-[42%]' },
        { id: 'publisher', name: t('column.publisher') },
        { id: 'published', name: t('column.published'), width: 'w-28' },
        { id: 'evidence', name: t('column.evidence'), width: 'w-28' },
        { id: 'figures', name: t('column.figures'), width: 'w-28' },
      ]}
      rows={answer.documents.map((row) => toRow(dataset, row, t('noDate')))}
    />
  );
};
