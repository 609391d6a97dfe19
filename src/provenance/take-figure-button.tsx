import { type MouseEvent, use } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../domain/dataset';
import type { Observation } from '../domain/observation';
import { useLanguage } from '../i18n/use-language';
import { Button } from '../ui/button';
import { closeAround } from '../ui/close-around';
import { figureName } from '../wording/figure-name';
import { TakeFigureContext } from './take-figure-context';
import './facts';

interface TakeFigureButtonProps {
  readonly dataset: Dataset;
  readonly observation: Observation;
}

/** Opens what can be taken away of a figure; nothing where the page does not offer it. A popover around it closes, so that the focus goes back to what has opened that. */
export const TakeFigureButton = ({ dataset, observation }: TakeFigureButtonProps) => {
  const { t } = useTranslation('facts');
  const language = useLanguage();
  const take = use(TakeFigureContext);
  if (!take) return null;
  const onTake = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    closeAround(currentTarget);
    take(observation);
  };
  return (
    <Button look="outline" className="my-1" onClick={onTake}>
      {t('takeAway')}
      <span className="sr-only">{figureName(dataset, observation, language)}</span>
    </Button>
  );
};
