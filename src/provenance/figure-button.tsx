import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../domain/dataset';
import type { Observation } from '../domain/observation';
import { useLanguage } from '../i18n/use-language';
import { toPart } from '../ui/late-part';
import { Popover } from '../ui/popover';
import { figureName } from '../wording/figure-name';
import { Place } from '../wording/place/place';
import { FailingMark } from './failing-mark';
import type { MarkName } from './mark-name';
import '../wording/words';

/** What the popover shows is loaded when it is opened. */
const { Part: FigureDetails } = toPart(
  async () => (await import('./figure-details')).FigureDetails,
);

interface FigureButtonProps {
  readonly dataset: Dataset;
  readonly observations: readonly Observation[];
  /** A mark that the figure bears: its meaning stands first. */
  readonly mark?: MarkName | undefined;
  /** The figure in words: what is seen, and what is read out with the name of the figure. */
  readonly text: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A figure that opens its source place itself, where a button beside each figure would be too many. */
export const FigureButton = (props: FigureButtonProps) => {
  const { dataset, observations, mark, text, children, className = '' } = props;
  const { t } = useTranslation('figure');
  const language = useLanguage();
  const [first] = observations;
  if (!first) return children;
  const label = t('details', { name: figureName(dataset, first, language) });
  return (
    <span className={`inline-flex items-center ${className}`}>
      <FailingMark observations={observations} />
      <Popover
        label={label}
        trigger={
          <button
            type="button"
            aria-label={`${text}. ${label}`}
            className="inline-flex min-h-6 min-w-6 items-baseline rounded-sm text-start decoration-dotted decoration-1 underline-offset-4 hover:bg-sunken hover:underline pointer-coarse:min-h-11 pointer-coarse:items-center"
          >
            {children}
          </button>
        }
      >
        <Place>
          <FigureDetails dataset={dataset} observations={observations} mark={mark} />
        </Place>
      </Popover>
    </span>
  );
};
