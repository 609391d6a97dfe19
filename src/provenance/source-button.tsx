import type { Dataset } from '../domain/dataset';
import type { Observation } from '../domain/observation';
import { DetailsPopover, useDetailsLabel } from './details-popover';
import type { MarkName } from './mark-name';

interface SourceButtonProps {
  readonly dataset: Dataset;
  readonly observations: readonly Observation[];
  readonly mark?: MarkName | undefined;
  readonly className?: string;
}

/** A small button that opens the source place of the figures beside it. Nothing where there is no figure. */
export const SourceButton = ({ className = '', ...figures }: SourceButtonProps) => {
  const label = useDetailsLabel(figures.dataset, figures.observations);
  if (figures.observations.length === 0) return null;
  return (
    <DetailsPopover
      {...figures}
      label={label}
      className={className}
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
    />
  );
};
