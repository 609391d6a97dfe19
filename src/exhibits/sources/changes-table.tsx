import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { RegisterTable } from '../register-table';
import type { SourcesAnswer } from './answer';
import './words';

/** What has changed in the data, the latest first. */
export const ChangesTable = ({ answer }: { readonly answer: SourcesAnswer }) => {
  const { t } = useTranslation('sources');
  const language = useLanguage();
  return (
    <RegisterTable
      label={t('changes')}
      columns={[
        { id: 'text', name: t('column.text') },
        { id: 'version', name: t('column.version'), width: 'w-24' },
        { id: 'resources', name: t('column.resources'), width: 'w-[26%]' },
      ]}
      rows={answer.changes.map(({ id, version, text, resources }) => ({
        key: id,
        cells: [
          text[language],
          version,
          <span key="resources" className="text-12 text-ink-muted">
            {resources.join(', ')}
          </span>,
        ],
      }))}
    />
  );
};
