import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../domain/dataset';
import type { Observation } from '../domain/observation';
import { useLanguage } from '../i18n/use-language';
import { toPart } from '../ui/late-part';
import { Popover, type TriggerProps } from '../ui/popover';
import { figureName } from '../wording/figure-name';
import { Place } from '../wording/place/place';
import { FailingMark } from './failing-mark';
import type { MarkName } from './mark-name';
import '../wording/words';

/** What the popover shows is loaded when it is opened. */
const { Part: FigureDetails } = toPart(
  async () => (await import('./figure-details')).FigureDetails,
);

interface DetailsPopoverProps {
  readonly dataset: Dataset;
  readonly observations: readonly Observation[];
  /** A mark that the figure bears where no badge has room: its meaning stands first. */
  readonly mark?: MarkName | undefined;
  readonly label: string;
  readonly trigger: ReactElement<TriggerProps>;
  readonly className?: string;
}

/** What a button that opens the details of figures is called. */
export const useDetailsLabel = (dataset: Dataset, observations: readonly Observation[]): string => {
  const { t } = useTranslation('figure');
  const language = useLanguage();
  const [first, ...others] = observations;
  if (!first) return '';
  const codes = others.length === 0 ? first.codes : {};
  return t('details', {
    name: figureName(dataset, { indicator: first.indicator, codes }, language),
  });
};

/** The source of figures in a popover, with the mark of a figure that cannot be true before its button. */
export const DetailsPopover = ({
  dataset,
  observations,
  mark,
  label,
  trigger,
  className = '',
}: DetailsPopoverProps) => (
  <span className={`inline-flex ${className}`}>
    <FailingMark observations={observations} />
    <Popover label={label} trigger={trigger}>
      <Place>
        <FigureDetails dataset={dataset} observations={observations} mark={mark} />
      </Place>
    </Popover>
  </span>
);
