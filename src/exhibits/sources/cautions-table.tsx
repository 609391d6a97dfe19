import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../domain/dataset';
import { LANGUAGE_TAG } from '../../domain/language';
import { useLanguage } from '../../i18n/use-language';
import { Explained } from '../../provenance/explained';
import type { MarkName } from '../../provenance/mark-name';
import { SourceButton } from '../../provenance/source-button';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { usePageActions } from '../exhibit-context';
import { OuterLink } from '../../ui/outer-link';
import { type RegisterRow, RegisterTable } from '../register-table';
import type { SourcesAnswer } from './answer';
import { cautionWords } from './caution-words';
import type { Caution } from './find-cautions';
import type { CautionKind } from './spec';

const MARKS: Readonly<Record<CautionKind, MarkName>> = {
  identity: 'conflict',
  conflict: 'differs',
  break: 'break',
  footnote: 'footnote',
};

interface CellProps {
  readonly dataset: Dataset;
  readonly caution: Caution;
}

const NameCell = ({ dataset, caution }: CellProps) => {
  const language = useLanguage();
  return (
    <>
      {cautionWords(dataset, caution, language).name}
      <SourceButton dataset={dataset} observations={caution.observations} />
    </>
  );
};

const KindCell = ({ caution }: Pick<CellProps, 'caution'>) => {
  const { t } = useTranslation('sources');
  return (
    <Explained mark={MARKS[caution.kind]}>
      <Badge look="none">{t(`kind.${caution.kind}`)}</Badge>
    </Explained>
  );
};

const ReasonCell = ({ dataset, caution }: CellProps) => {
  const { t } = useTranslation('sources');
  const language = useLanguage();
  const { openIdentity } = usePageActions();
  const { checked } = caution;
  return (
    <>
      {cautionWords(dataset, caution, language).reason}{' '}
      {checked && openIdentity ? (
        <Button look="link" onClick={() => openIdentity(checked.identity.id)}>
          {t('openCheck')}
        </Button>
      ) : null}
    </>
  );
};

const PlaceCell = ({ dataset, caution }: CellProps) => {
  const language = useLanguage();
  const { place } = cautionWords(dataset, caution, language);
  const url = dataset.sourceById.get(caution.source?.id ?? '')?.url ?? null;
  return (
    <span className="text-12">
      <OuterLink url={url}>{place}</OuterLink>
    </span>
  );
};

const toRow = (dataset: Dataset, caution: Caution): RegisterRow => ({
  key: caution.key,
  cells: [
    <NameCell key="name" dataset={dataset} caution={caution} />,
    <KindCell key="kind" caution={caution} />,
    <span key="time" className="tabular-nums">
      {caution.time}
    </span>,
    <span key="printed" lang={LANGUAGE_TAG.zh}>
      {caution.printed}
    </span>,
    <ReasonCell key="reason" dataset={dataset} caution={caution} />,
    <PlaceCell key="place" dataset={dataset} caution={caution} />,
  ],
});

/** Everything to be minded about single figures, with its reason. */
export const CautionsTable = ({ answer }: { readonly answer: SourcesAnswer }) => {
  const { t } = useTranslation('sources');
  const { dataset } = answer.asked.ground.cube;
  return (
    <RegisterTable
      label={t('cautions')}
      columns={[
        { id: 'name', name: t('column.name'), width: 'w-[24%]' },
        { id: 'kind', name: t('column.kind'), width: 'w-36' },
        { id: 'time', name: t('column.time'), width: 'w-24' },
        { id: 'printed', name: t('column.printed'), width: 'w-24' },
        { id: 'reason', name: t('column.reason') },
        { id: 'source', name: t('column.source'), width: 'w-[18%]' },
      ]}
      rows={answer.cautions.map((caution) => toRow(dataset, caution))}
    />
  );
};
