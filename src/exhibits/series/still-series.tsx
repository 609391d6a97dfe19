import type { PictureProps } from '../exhibit';
import { BothLanguages, inBoth } from '../both-languages';
import { seriesName } from '../../wording/series-name';
import type { SeriesAnswer } from './answer';
import type { SeriesSpec } from './spec';
import { StillChart } from './still-chart';
import { StillTable } from './still-table';
import { type Drawn, toDrawn } from './use-timeline';
import './words';

type StillSeriesProps = Omit<PictureProps<SeriesSpec, SeriesAnswer>, 'touch'>;

/** Small charts side by side for so many charts at most; more stand in the next number of columns. */
const COLUMNS: readonly (readonly [most: number, columns: number])[] = [
  [3, 3],
  [4, 2],
  [6, 3],
];
const MOST_COLUMNS = 4;

const columnsOf = (charts: number): number =>
  Math.min(charts, COLUMNS.find(([most]) => charts <= most)?.[1] ?? MOST_COLUMNS);

const SmallChart = ({
  drawn,
  languages,
}: Pick<StillSeriesProps, 'languages'> & { readonly drawn: Drawn }) => {
  const [language] = languages;
  const [series] = drawn.series;
  if (!series) return null;
  const name = inBoth((each) => seriesName(drawn.dataset, series, drawn.split, each));
  return (
    <li className="flex min-h-0 min-w-0 flex-col">
      <h2 className="still-note leading-[1.2]">
        <BothLanguages
          languages={languages}
          words={name}
          className="truncate font-semibold"
          second="truncate text-ink-muted"
        />
      </h2>
      <StillChart drawn={drawn} languages={languages} label={name[language]} />
    </li>
  );
};

const SmallCharts = ({ answer, languages }: StillSeriesProps) => {
  const charts = toDrawn(answer);
  return (
    <ul
      className="still-charts grid min-h-0 flex-1 auto-rows-fr gap-x-[1em] gap-y-[0.5em]"
      style={{ gridTemplateColumns: `repeat(${columnsOf(charts.length)}, minmax(0, 1fr))` }}
    >
      {charts.map((drawn) => (
        <SmallChart key={drawn.series[0]?.id} drawn={drawn} languages={languages} />
      ))}
    </ul>
  );
};

/** The series as one chart, as small ones, or as a table. */
export const StillSeries = (props: StillSeriesProps) => {
  const { answer, words, languages, height } = props;
  const [all] = toDrawn(answer);
  if (answer.isEmpty || !all) return null;
  if (answer.asked.spec.chart.show === 'table')
    return <StillTable answer={answer} languages={languages} label={words.headline} />;
  if (answer.multiples) return <SmallCharts {...props} />;
  return <StillChart drawn={all} languages={languages} label={words.headline} height={height} />;
};
