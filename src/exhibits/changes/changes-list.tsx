import { useTranslation } from 'react-i18next';
import { setYears } from '../../crossfilter/filter';
import type { Change } from '../../crossfilter/find-changes';
import type { Dataset } from '../../domain/dataset';
import { useLanguage } from '../../i18n/use-language';
import { Select } from '../../ui/select';
import { formatGrowth } from '../../wording/format-growth';
import { seriesName } from '../../wording/series-name';
import { usePageActions } from '../exhibit-context';
import { ShowChoice } from '../show-choice';
import type { ChangesAnswer } from './answer';
import { changeFigures } from './change-figures';
import './words';

interface ChangesListProps {
  readonly answer: ChangesAnswer;
}

const MOST = 40;

/** The two years, each with those that it can be beside the other. */
const Years = ({ answer: { asked, from, to } }: ChangesListProps) => {
  const { t } = useTranslation('changes');
  const { changeFilter } = usePageActions();
  const { first, last } = asked.ground.years;
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const options = (fits: (year: number) => boolean) =>
    years.filter(fits).map((year) => ({ value: String(year), label: String(year) }));
  const set = (early: number, late: number) =>
    changeFilter((before) => setYears(before, early, late));
  return (
    <>
      <Select
        label={t('from')}
        value={String(from)}
        options={options((year) => year < to)}
        onChange={(year) => set(Number(year), to)}
      />
      <Select
        label={t('to')}
        value={String(to)}
        options={options((year) => year > from)}
        onChange={(year) => set(from, Number(year))}
      />
    </>
  );
};

const ROW = 'grid w-full grid-cols-[5.5rem_1fr_auto] items-baseline gap-3 py-1 text-start';

const Row = ({ dataset, change }: { readonly dataset: Dataset; readonly change: Change }) => {
  const language = useLanguage();
  const { openIndicator } = usePageActions();
  const { series, growth } = change;
  const words = (
    <>
      <span className="text-end font-semibold">{formatGrowth(growth)}</span>
      <span>{seriesName(dataset, series, undefined, language)}</span>
      <span className="text-12 text-ink-muted">{changeFigures(dataset, change, language)}</span>
    </>
  );
  return (
    <li className="border-t border-hairline">
      {openIndicator ? (
        <button
          type="button"
          className={`${ROW} hover:bg-sunken`}
          onClick={() => openIndicator(series.indicator)}
        >
          {words}
        </button>
      ) : (
        <div className={ROW}>{words}</div>
      )}
    </li>
  );
};

/** The largest moves between two years, each of which opens its series. */
export const ChangesList = ({ answer }: ChangesListProps) => {
  const { t } = useTranslation('changes');
  const { showSeries } = usePageActions();
  const { asked, from, to, found, isEmpty } = answer;
  return (
    <>
      {showSeries ? (
        <div className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1">
          <ShowChoice
            value="changes"
            onChange={(show) => {
              if (show !== 'changes') showSeries(show);
            }}
          />
        </div>
      ) : null}
      <div className="mb-2 flex flex-wrap items-center gap-3">
        <Years answer={answer} />
        <span className="text-12 text-ink-muted">{t('rule')}</span>
      </div>
      {isEmpty ? <p className="py-3 text-ink-muted">{t('none', { from, to })}</p> : null}
      <ol className="max-h-80 overflow-auto" aria-label={t('title', { from, to })}>
        {found.slice(0, MOST).map((change) => (
          <Row key={change.series.id} dataset={asked.ground.cube.dataset} change={change} />
        ))}
      </ol>
    </>
  );
};
