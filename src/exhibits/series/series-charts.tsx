import { useTranslation } from 'react-i18next';
import { TimelineChart } from '../../charts/paint/timeline-chart';
import type { Series } from '../../crossfilter/build-series';
import { useLanguage } from '../../i18n/use-language';
import { seriesName } from '../../wording/series-name';
import type { SeriesAnswer } from './answer';
import { describePoint } from './describe-point';
import { measureWords, yearRows } from './measured-words';
import { PinnedYear } from './pinned-year';
import { usePinnedYear } from './use-pinned-year';
import { type Drawn, toDrawn, useTimeline } from './use-timeline';
import './words';

interface SeriesChartsProps {
  readonly answer: SeriesAnswer;
  readonly headline: string;
  readonly height: number;
  /** Undefined where no series means anything for the filter. */
  readonly onSelect: ((series: Series, adds: boolean) => void) | undefined;
}

interface Pinning {
  readonly pinned: string | undefined;
  readonly pin: (year: string) => void;
}

interface OneChartProps extends Omit<SeriesChartsProps, 'answer'>, Pinning {
  readonly drawn: Drawn;
}

const MULTIPLE_HEIGHT = 170;

const OneChart = ({ drawn, headline, height, onSelect, pinned, pin }: OneChartProps) => {
  const { t } = useTranslation('series');
  const language = useLanguage();
  const { model, words } = useTimeline(drawn, [language]);
  if (model.years.length === 0) return <p className="py-4 text-ink-muted">{t('noMeasure')}</p>;
  const select = (id: string, adds: boolean) => {
    const selected = drawn.series.find((each) => each.id === id);
    if (selected) onSelect?.(selected, adds);
  };
  return (
    <TimelineChart
      model={model}
      words={words}
      height={height}
      whenSeen
      description={t('description', {
        headline,
        count: model.series.length,
        from: model.years.at(0) ?? '',
        to: model.years.at(-1) ?? '',
      })}
      pointsLabel={t('points')}
      describePoint={(id, year) => describePoint(drawn, { id, year }, language)}
      onSelectSeries={onSelect && select}
      pinnedYear={pinned}
      onPinYear={pin}
    />
  );
};

interface MultipleProps extends Pinning, Pick<SeriesChartsProps, 'onSelect'> {
  readonly drawn: Drawn;
  readonly series: Series;
}

/** A small chart under its name and what it is measured in, or what it has in the year that is held. */
const Multiple = ({ drawn, series, ...props }: MultipleProps) => {
  const { t } = useTranslation('series');
  const language = useLanguage();
  const { pinned } = props;
  const name = seriesName(drawn.dataset, series, drawn.split, language);
  const [row] = pinned === undefined ? [] : yearRows(drawn, pinned, language);
  return (
    <li className="flex min-w-0 flex-col justify-end">
      <h3 className="text-12 font-semibold">{name}</h3>
      <p className="text-12 text-ink-muted">
        {pinned === undefined
          ? measureWords(drawn, series, language)
          : `${t('measured.year', { year: pinned })} ${row?.value ?? t('noFigure')}`}
      </p>
      <OneChart {...props} drawn={drawn} headline={name} height={MULTIPLE_HEIGHT} />
    </li>
  );
};

const Multiples = ({
  answer,
  ...props
}: Pinning & Pick<SeriesChartsProps, 'answer' | 'onSelect'>) => (
  <ul className="grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] gap-4">
    {toDrawn(answer).flatMap((drawn) => {
      const [series] = drawn.series;
      return series ? [<Multiple key={series.id} {...props} drawn={drawn} series={series} />] : [];
    })}
  </ul>
);

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
        <Multiples answer={answer} onSelect={props.onSelect} pinned={pinned} pin={pin} />
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
