import { useTranslation } from 'react-i18next';
import { TimelineChart } from '../../charts/paint/timeline-chart';
import type { Series } from '../../crossfilter/build-series';
import { useLanguage } from '../../i18n/use-language';
import { seriesName } from '../../wording/series-name';
import type { SeriesAnswer } from './answer';
import { describePoint } from './describe-point';
import { type Drawn, toDrawn, useTimeline } from './use-timeline';
import './words';

interface SeriesChartsProps {
  readonly answer: SeriesAnswer;
  readonly headline: string;
  readonly height: number;
  readonly onSelect: (series: Series, adds: boolean) => void;
}

interface OneChartProps extends Omit<SeriesChartsProps, 'answer'> {
  readonly drawn: Drawn;
}

const MULTIPLE_HEIGHT = 170;

const OneChart = ({ drawn, headline, height, onSelect }: OneChartProps) => {
  const { t } = useTranslation('series');
  const language = useLanguage();
  const { model, words } = useTimeline(drawn, [language]);
  if (model.years.length === 0) return <p className="py-4 text-ink-muted">{t('noMeasure')}</p>;
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
      onSelectSeries={(id, adds) => {
        const selected = drawn.series.find((each) => each.id === id);
        if (selected) onSelect(selected, adds);
      }}
    />
  );
};

const Multiples = ({ answer, onSelect }: Pick<SeriesChartsProps, 'answer' | 'onSelect'>) => {
  const language = useLanguage();
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] gap-4">
      {toDrawn(answer).map((drawn) => {
        const [series] = drawn.series;
        const name = series ? seriesName(drawn.dataset, series, drawn.split, language) : '';
        return (
          <li key={series?.id} className="min-w-0">
            <h3 className="truncate text-12 font-semibold" title={name}>
              {name}
            </h3>
            <OneChart drawn={drawn} headline={name} height={MULTIPLE_HEIGHT} onSelect={onSelect} />
          </li>
        );
      })}
    </ul>
  );
};

/** The chosen series in one chart, or each in a small one of its own. */
export const SeriesCharts = ({ answer, ...props }: SeriesChartsProps) => {
  if (answer.multiples) return <Multiples answer={answer} onSelect={props.onSelect} />;
  const [all] = toDrawn(answer);
  return all ? <OneChart {...props} drawn={all} /> : null;
};
