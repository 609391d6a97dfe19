import type { Dataset } from '../domain/dataset';
import type { Observation } from '../domain/observation';
import { DetailsPopover, useDetailsLabel } from '../provenance/details-popover';
import type { MarkName } from '../provenance/mark-name';
import type { FigureWords } from '../wording/format-figure';
import { NumberButton } from './number-button';

interface FigureButtonProps {
  readonly dataset: Dataset;
  readonly words: FigureWords;
  readonly observations: readonly Observation[];
  readonly mark?: MarkName | undefined;
  readonly className?: string;
}

/** A figure in a dense table that opens its own source; its words alone where it rests on none. */
export const FigureButton = ({ words, className = '', ...figures }: FigureButtonProps) => {
  const label = useDetailsLabel(figures.dataset, figures.observations);
  if (figures.observations.length === 0) return <span className={className}>{words.text}</span>;
  return (
    <DetailsPopover
      {...figures}
      label={label}
      className="max-w-full items-center whitespace-nowrap"
      trigger={<NumberButton words={words} opens={label} className={className} />}
    />
  );
};
