import { useLanguage } from '../../i18n/use-language';
import type { SeriesAnswer } from './answer';
import { measureWords, yearRows } from './measured-words';
import { type ChartActs, OneChart } from './one-chart';
import { PinnedYear } from './pinned-year';
import { SmallCharts } from './small-charts';
import { usePinnedYear } from './use-pinned-year';
import { toDrawn } from './use-timeline';
import './words';

interface SeriesChartsProps extends Pick<ChartActs, 'onSelect' | 'onPlot'> {
  readonly answer: SeriesAnswer;
  readonly headline: string;
  readonly height: number;
}

/** The chosen series in one chart, or each in a small one of its own; a year that is held shows in all of them. */
export const SeriesCharts = ({ answer, ...props }: SeriesChartsProps) => {
  const language = useLanguage();
  const [pinned, pin] = usePinnedYear();
  const charts = toDrawn(answer);
  const [all] = charts;
  if (!all) return null;
  const [first] = all.series;
  const rows = pinned === undefined || answer.multiples ? [] : yearRows(all, pinned, language);
  return (
    <>
      {answer.multiples ? (
        <SmallCharts {...{ answer, pinned, pin }} onSelect={props.onSelect} onPlot={props.onPlot} />
      ) : (
        <>
          <p className="text-12 text-ink-muted">
            {first ? measureWords(all, first, language) : ''}
          </p>
          <OneChart {...props} drawn={all} pinned={pinned} pin={pin} />
        </>
      )}
      {pinned === undefined ? null : (
        <PinnedYear year={pinned} rows={rows} onRelease={() => pin(pinned)} />
      )}
    </>
  );
};
