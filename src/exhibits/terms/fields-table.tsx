import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { type RegisterRow, RegisterTable } from '../register-table';
import type { TermsAnswer } from './answer';
import { typeWords } from './field-words';
import type { FieldRow } from './find-fields';

const FilesNote = ({ row: { files, field } }: { readonly row: FieldRow }) => {
  const { t } = useTranslation('terms');
  const [first] = files;
  return (
    <>
      {field.kind}
      {first && first !== `${field.kind}.json` ? (
        <span className="block text-12 text-ink-muted">
          {t('files', { count: files.length, list: first })}
        </span>
      ) : null}
    </>
  );
};

/** Every field of the data with its type and meaning. */
export const FieldsTable = ({ answer }: { readonly answer: TermsAnswer }) => {
  const { t } = useTranslation('terms');
  const language = useLanguage();
  const toRow = (row: FieldRow): RegisterRow => ({
    key: `${row.field.kind}.${row.field.name}`,
    cells: [
      <code key="name" className="break-words font-semibold">
        {row.field.name}
      </code>,
      <FilesNote key="files" row={row} />,
      typeWords(row.field, language),
      row.meaning?.[language],
    ],
  });
  return (
    <RegisterTable
      label={t('fields')}
      columns={[
        { id: 'name', name: t('column.name'), width: 'w-36' },
        { id: 'kind', name: t('column.kind'), width: 'w-[24%]' },
        { id: 'type', name: t('column.type'), width: 'w-[26%]' },
        { id: 'meaning', name: t('column.meaning') },
      ]}
      rows={answer.fields.map(toRow)}
    />
  );
};
