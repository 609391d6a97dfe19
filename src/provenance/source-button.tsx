import { useTranslation } from 'react-i18next';
import type { Observation } from '../domain/observation';
import { useLanguage } from '../i18n/use-language';
import { toPart } from '../ui/late-part';
import { Popover } from '../ui/popover';
import { Place } from '../wording/place/place';
import { FailingMark } from './failing-mark';
import type { MarkName } from './mark-name';
import { figureName } from '../wording/figure-name';
import type { Dataset } from '../domain/dataset';
import '../wording/words';

/** What the popover shows is loaded when it is opened. */
const { Part: FigureDetails } = toPart(
  async () => (await import('./figure-details')).FigureDetails,
);

interface SourceButtonProps {
  readonly dataset: Dataset;
  readonly observations: readonly Observation[];
  /** A mark that the figure bears where no badge has room: its meaning stands first. */
  readonly mark?: MarkName | undefined;
  readonly className?: string;
}

/** A small button that opens the source place of the figures beside it. Nothing where there is no figure. */
export const SourceButton = ({
  dataset,
  observations,
  mark,
  className = '',
}: SourceButtonProps) => {
  const { t } = useTranslation('figure');
  const language = useLanguage();
  const [first] = observations;
  if (!first) return null;
  const label = t('details', {
    name: figureName(
      dataset,
      { indicator: first.indicator, codes: observations.length === 1 ? first.codes : {} },
      language,
    ),
  });
  return (
    <span className={`inline-flex ${className}`}>
      <FailingMark observations={observations} />
      <Popover
        label={label}
        trigger={
          <button
            type="button"
            aria-label={label}
            className="inline-flex size-6 items-center justify-center rounded-full text-12 text-ink-muted hover:bg-sunken hover:text-ink pointer-coarse:h-11 pointer-coarse:w-9"
          >
            <svg
              viewBox="0 0 16 16"
              className="size-4"
              aria-hidden="true"
              fill="none"
              stroke="currentColor"
            >
              <circle cx="8" cy="8" r="6.5" />
              <path d="M8 7.2v4M8 4.6v1" strokeWidth="1.5" strokeLinecap="round" />
            </svg>
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
