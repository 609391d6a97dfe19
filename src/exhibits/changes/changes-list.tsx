import { useTranslation } from 'react-i18next';
import type { Change } from '../../crossfilter/find-changes';
import type { Dataset } from '../../domain/dataset';
import { figureWords } from '../../wording/figure-words';
import { formatGrowth } from '../../wording/format-growth';
import { useLanguage } from '../../i18n/use-language';
import { Select } from '../../ui/select';
import { seriesName } from '../../wording/series-name';

interface ChangesListProps {
  readonly dataset: Dataset;
  readonly changes: readonly Change[];
  readonly years: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly onYears: (from: number, to: number) => void;
  readonly onOpen: (indicator: string) => void;
}

const MOST = 40;

/** The largest moves between two years, each of which opens its series. */
export const ChangesList = ({
  dataset,
  changes,
  years,
  from,
  to,
  onYears,
  onOpen,
}: ChangesListProps) => {
  const { t } = useTranslation('series');
  const language = useLanguage();
  const options = (fits: (year: number) => boolean) =>
    years.filter(fits).map((year) => ({ value: String(year), label: String(year) }));
  return (
    <div>
      <div className="mb-2 flex flex-wrap items-center gap-3">
        <Select
          label={t('changes.from')}
          value={String(from)}
          options={options((year) => year < to)}
          onChange={(year) => onYears(Number(year), to)}
        />
        <Select
          label={t('changes.to')}
          value={String(to)}
          options={options((year) => year > from)}
          onChange={(year) => onYears(from, Number(year))}
        />
        <span className="text-12 text-ink-muted">{t('changes.rule')}</span>
      </div>
      {changes.length === 0 ? (
        <p className="py-3 text-ink-muted">{t('changes.none', { from, to })}</p>
      ) : null}
      <ol className="max-h-80 overflow-auto" aria-label={t('changes.title', { from, to })}>
        {changes.slice(0, MOST).map(({ series, growth, from: before, to: after }) => {
          const figure = (point: typeof before) =>
            figureWords(dataset, series.indicator, point, language).text;
          return (
            <li key={series.id} className="border-t border-hairline">
              <button
                type="button"
                className="grid w-full grid-cols-[5.5rem_1fr_auto] items-baseline gap-3 py-1 text-start hover:bg-sunken"
                onClick={() => onOpen(series.indicator)}
              >
                <span className="text-end font-semibold">{formatGrowth(growth)}</span>
                <span>{seriesName(dataset, series, undefined, language)}</span>
                <span className="text-12 text-ink-muted">{`${figure(before)} → ${figure(after)}`}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
};
