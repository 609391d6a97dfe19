import { useTranslation } from 'react-i18next';
import { setClause } from '../../crossfilter/filter';
import type { Bilingual } from '../../domain/codelist';
import { LANGUAGE_TAG } from '../../domain/language';
import { useLanguage } from '../../i18n/use-language';
import { Explained } from '../../provenance/explained';
import { Badge } from '../../ui/badge';
import { type RegisterRow, RegisterTable } from '../register-table';
import { ViewAnchor } from '../view-anchor';
import type { TermsAnswer } from './answer';
import type { NameRow } from './find-names';
import './words';

interface CellProps {
  readonly row: NameRow;
}

/** The way to what a name stands for. */
const Way = ({ row: { name, code, indicator } }: CellProps) => {
  const { t } = useTranslation('terms');
  const language = useLanguage();
  if (indicator)
    return (
      <ViewAnchor
        view="indicators"
        search={name[language]}
        label={t('showFigures', { name: name[language] })}
      >
        {t('figuresShort')}
      </ViewAnchor>
    );
  if (!code) return null;
  return (
    <ViewAnchor
      view="main"
      change={(filter) => setClause(filter, code.dimension, [code.id])}
      label={t('filterBy', { name: name[language] })}
    >
      {t('filterShort')}
    </ViewAnchor>
  );
};

const WordingCell = ({ row: { wording } }: CellProps) => {
  const { t } = useTranslation('terms');
  const words = t(`wording.${wording}`);
  if (wording === 'official') return <Badge look="none">{words}</Badge>;
  return (
    <Explained mark={wording === 'press' ? 'termPress' : 'unofficial'}>
      <Badge look={wording === 'press' ? 'none' : 'whole'}>{words}</Badge>
    </Explained>
  );
};

const toRow = (row: NameRow, listName: string): RegisterRow => ({
  key: row.key,
  cells: [
    <span key="zh" lang={LANGUAGE_TAG.zh} className="font-semibold">
      {row.name.zh}
    </span>,
    <span key="en" lang={LANGUAGE_TAG.en}>
      {row.name.en}
    </span>,
    <span key="list" className="flex flex-wrap items-baseline gap-x-3">
      {listName}
      <span className="text-12">
        <Way row={row} />
      </span>
    </span>,
    <WordingCell key="wording" row={row} />,
  ],
});

/** Every name in both languages, with who words the English one. */
export const NamesTable = ({ answer }: { readonly answer: TermsAnswer }) => {
  const { t } = useTranslation('terms');
  const language = useLanguage();
  const listNames = new Map<string, Bilingual>(answer.lists.map(({ id, name }) => [id, name]));
  return (
    <RegisterTable
      label={t('names')}
      columns={[
        { id: 'zh', name: t('column.zh'), width: 'w-[34%]' },
        { id: 'en', name: t('column.en') },
        { id: 'list', name: t('column.list'), width: 'w-[20%]' },
        { id: 'wording', name: t('column.wording'), width: 'w-36' },
      ]}
      rows={answer.names.map((row) => toRow(row, listNames.get(row.list)?.[language] ?? row.list))}
    />
  );
};
