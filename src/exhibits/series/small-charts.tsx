import { useTranslation } from 'react-i18next';
import type { Series } from '../../crossfilter/build-series';
import { useLanguage } from '../../i18n/use-language';
import { seriesName } from '../../wording/series-name';
import type { SeriesAnswer } from './answer';
import { measureWords, yearRows } from './measured-words';
import { type ChartActs, OneChart } from './one-chart';
import { type Drawn, toDrawn } from './use-timeline';
import './words';

const MULTIPLE_HEIGHT = 170;

interface MultipleProps extends ChartActs {
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

/** Each series in a small chart of its own. */
export const SmallCharts = ({
  answer,
  onPlot,
  ...props
}: ChartActs & { readonly answer: SeriesAnswer }) => (
  <ul className="grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] gap-4">
    {toDrawn(answer).flatMap((drawn, at) => {
      const [series] = drawn.series;
      if (!series) return [];
      const edges = at === 0 ? onPlot : undefined;
      return [<Multiple key={series.id} {...props} onPlot={edges} drawn={drawn} series={series} />];
    })}
  </ul>
);
