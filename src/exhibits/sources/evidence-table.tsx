import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { BarMark } from '../bar-mark';
import { countWords } from '../register';
import { RegisterTable } from '../register-table';
import type { SourcesAnswer } from './answer';

/** How many figures rest on each sort of ground, with a bar of its share. */
export const EvidenceTable = ({ answer: { evidence } }: { readonly answer: SourcesAnswer }) => {
  const { t } = useTranslation('sources');
  const language = useLanguage();
  const all = evidence.reduce((sum, { figures }) => sum + figures, 0);
  return (
    <RegisterTable
      label={t('evidence')}
      columns={[
        { id: 'ground', name: t('column.ground'), width: 'w-[46%]' },
        { id: 'figures', name: t('column.figures'), width: 'w-28' },
        { id: 'share', name: t('column.share') },
      ]}
      rows={evidence.map(({ ground, figures }) => ({
        key: ground,
        cells: [
          t(`ground.${ground}`),
          countWords(figures, language),
          <BarMark
            key="share"
            share={figures / all}
            color="accent"
            look={ground === 'computed' ? 'hollow' : 'solid'}
          />,
        ],
      }))}
    />
  );
};
