import { useTranslation } from 'react-i18next';
import { addWords } from '../i18n/add-words';
import { ChoiceGroup } from '../ui/choice-group';
import en from './show-choice.en.json';
import zh from './show-choice.zh.json';

declare module '../i18n/words' {
  interface Words {
    readonly showChoice: typeof zh;
  }
}

addWords('showChoice', { zh, en });

/** The pictures of how figures have moved: series as a chart or as a table, or the largest changes of all figures. */
export type Show = 'chart' | 'table' | 'changes';

interface ShowChoiceProps {
  readonly value: Show;
  readonly onChange: (show: Show) => void;
}

/** Chooses between them. */
export const ShowChoice = ({ value, onChange }: ShowChoiceProps) => {
  const { t } = useTranslation('showChoice');
  return (
    <ChoiceGroup
      label={t('label')}
      value={value}
      choices={[
        { value: 'chart', label: t('chart') },
        { value: 'table', label: t('table') },
        { value: 'changes', label: t('changes') },
      ]}
      onChange={onChange}
    />
  );
};
