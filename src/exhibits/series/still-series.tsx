import { useRef } from 'react';
import type { Bilingual } from '../../domain/codelist';
import { wordsIn } from '../../i18n/words';
import type { PictureProps } from '../exhibit';
import { BothLanguages, inBoth } from '../both-languages';
import { seriesName } from '../../wording/series-name';
import type { Language } from '../../domain/language';
import type { SeriesAnswer } from './answer';
import { COLUMN_GAP, fitSmall, ROW_GAP } from './still-fit';
import type { SeriesSpec } from './spec';
import { StillChart } from './still-chart';
import { StillTable } from './still-table';
import { yearsOf } from './to-timeline-model';
import { type Drawn, toDrawn } from './use-timeline';
import { usePlace } from './still-place';
import './words';

type StillSeriesProps = Omit<PictureProps<SeriesSpec, SeriesAnswer>, 'touch'>;

interface SmallChartProps extends Pick<StillSeriesProps, 'languages'> {
  readonly drawn: Drawn;
  readonly name: Bilingual;
}

/** A chart under its whole name; the charts of a row begin at one height, however many lines their names have. */
const SmallChart = ({ drawn, name, languages }: SmallChartProps) => (
  <li className="row-span-2 grid min-h-0 min-w-0 grid-rows-[auto_minmax(0,1fr)] gap-y-0 supports-[grid-template-rows:subgrid]:grid-rows-subgrid">
    <h2 className="still-note self-end leading-[1.2]">
      <BothLanguages
        languages={languages}
        words={name}
        className="font-semibold"
        second="text-ink-muted"
      />
    </h2>
    <div className="flex min-h-0 min-w-0 flex-col">
      <StillChart drawn={drawn} languages={languages} label={name[languages[0]]} />
    </div>
  </li>
);

/** Years whose bars need little width. */
const FEW_YEARS = 3;

const widthOf = ({ measured }: SeriesAnswer, languages: readonly Language[]) => {
  if (yearsOf(measured).length <= FEW_YEARS) return 'bars';
  return languages.length > 1 ? 'both' : 'lines';
};

interface LeftProps extends Pick<StillSeriesProps, 'languages'> {
  readonly names: readonly Bilingual[];
}

/** What there is no room for: how many, and which. */
const Left = ({ names, languages }: LeftProps) => (
  <p className="still-left still-note mt-[0.4em] shrink-0 leading-[1.25] text-ink-muted">
    <BothLanguages
      languages={languages}
      words={inBoth((language) =>
        wordsIn('series', language)('chartsLeft', {
          count: names.length,
          names: names.map((name) => name[language]).join(language === 'zh' ? '、' : ', '),
        }),
      )}
    />
  </p>
);

/** As many small charts as can be read in their place, and how many more there are. */
const SmallCharts = ({ answer, languages }: StillSeriesProps) => {
  const box = useRef<HTMLUListElement>(null);
  const place = usePlace(box);
  const charts = toDrawn(answer).flatMap((drawn) => {
    const [series] = drawn.series;
    if (!series) return [];
    const { dataset, split } = drawn;
    return [
      { drawn, id: series.id, name: inBoth((each) => seriesName(dataset, series, split, each)) },
    ];
  });
  const names = charts.map(({ name }) => [...new Set(languages.map((each) => name[each]))]);
  const { columns, rows, shown } = fitSmall(names, widthOf(answer, languages), place);
  const left = charts.slice(shown).map(({ name }) => name);
  return (
    <>
      <ul
        ref={box}
        className="still-charts grid min-h-0 flex-1"
        style={{
          columnGap: `${COLUMN_GAP}em`,
          rowGap: `${ROW_GAP}em`,
          gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
          gridTemplateRows: `repeat(${rows}, auto minmax(0, 1fr))`,
        }}
      >
        {charts.slice(0, shown).map(({ id, ...props }) => (
          <SmallChart key={id} {...props} languages={languages} />
        ))}
      </ul>
      {left.length > 0 ? <Left names={left} languages={languages} /> : null}
    </>
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
