import type { Series } from '../../crossfilter/build-series';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { Popover } from '../../ui/popover';
import { figureWords } from '../../wording/figure-words';
import { hasCourse } from '../has-course';
import { Sparkline } from '../sparkline';
import './words';

interface HistoryButtonProps {
  readonly dataset: Dataset;
  readonly series: Series;
  readonly name: string;
  readonly language: Language;
}

/** Every year of a series in a small table, the latest first. */
const Years = ({ dataset, series, name, language }: HistoryButtonProps) => {
  const t = wordsIn('strips', language);
  return (
    <table className="max-h-72">
      <caption className="pb-1 text-start font-semibold">{name}</caption>
      <thead className="text-12 text-ink-muted">
        <tr>
          <th scope="col" className="pe-4 text-start font-normal">
            {t('column.year')}
          </th>
          <th scope="col" className="text-end font-normal">
            {t('column.value')}
          </th>
        </tr>
      </thead>
      <tbody>
        {series.points.toReversed().map((point) => {
          const { text } = figureWords(dataset, series.indicator, point, language);
          return (
            <tr key={point.year}>
              <th scope="row" className="pe-4 text-start font-normal">
                {point.year}
              </th>
              <td className="text-end whitespace-nowrap">
                {point.how === 'printed' ? text : t('computedRate', { rate: text })}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

/** The course of a figure as a small line, or how many years it has: opens the years. */
export const HistoryButton = (props: HistoryButtonProps) => {
  const { series, name, language } = props;
  const t = wordsIn('strips', language);
  const label = t('history', { name });
  return (
    <Popover
      label={label}
      align="end"
      trigger={
        <button
          type="button"
          aria-label={label}
          className="inline-flex h-6 min-w-6 items-center rounded-sm text-12 text-ink-muted decoration-dotted underline-offset-4 hover:bg-sunken hover:underline pointer-coarse:h-11"
        >
          {hasCourse(series) ? (
            <Sparkline series={series} className="h-5 w-16" />
          ) : (
            t('years', { count: series.points.length })
          )}
        </button>
      }
    >
      <Years {...props} />
    </Popover>
  );
};
