import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { chooseProps } from '../../ui/choose-props';
import { shadeOf } from './coverage-shade';
import './words';

interface CoverageCellProps {
  readonly system: string;
  readonly right: string;
  readonly count: number;
  /** The largest count of the matrix. */
  readonly most: number;
  readonly selected: boolean;
  readonly language: Language;
  readonly onSelect: (adds: boolean) => void;
}

/** One cell: the number of figures as a button, or an empty place that says that nothing is published. */
export const CoverageCell = (props: CoverageCellProps) => {
  const { system, right, count, most, selected, language, onSelect } = props;
  const t = wordsIn('matrix', language);
  if (count === 0) {
    return (
      <td className={`h-6 rounded-xs ${shadeOf(count, most)}`}>
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
