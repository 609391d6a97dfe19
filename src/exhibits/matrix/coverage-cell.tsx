import { useTranslation } from 'react-i18next';
import { chooseProps } from '../../ui/choose-props';
import './words';

interface CoverageCellProps {
  readonly system: string;
  readonly right: string;
  readonly count: number;
  /** The largest count of the matrix. */
  readonly most: number;
  readonly selected: boolean;
  readonly onSelect: (adds: boolean) => void;
}

/** Strength of a cell's ground in four steps, by its share of the largest. */
const SHADES = ['bg-sunken', 'bg-accent/15', 'bg-accent/30', 'bg-accent/50'] as const;
const shadeOf = (count: number, most: number): string =>
  SHADES[Math.min(3, 1 + Math.floor((2.99 * count) / Math.max(most, 1)))] ?? SHADES[0];

/** One cell: the number of figures as a button, or an empty place that says that nothing is published. */
export const CoverageCell = ({
  system,
  right,
  count,
  most,
  selected,
  onSelect,
}: CoverageCellProps) => {
  const { t } = useTranslation('matrix');
  if (count === 0) {
    return (
      <td className={`h-6 rounded-xs ${SHADES[0]}`}>
        <span className="sr-only">{t('empty', { system, right })}</span>
      </td>
    );
  }
  return (
    <td className="p-0">
      <button
        type="button"
        aria-label={t('cell', { system, right, count })}
        aria-pressed={selected}
        className={`h-6 w-full rounded-xs text-12 leading-6 text-ink hover:outline-2 hover:outline-strong aria-pressed:bg-selected aria-pressed:font-semibold aria-pressed:text-paper pointer-coarse:h-11 ${shadeOf(count, most)}`}
        {...chooseProps(onSelect)}
      >
        {count}
      </button>
    </td>
  );
};
