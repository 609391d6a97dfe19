import type {
  TimelineModel,
  TimelinePoint,
  TimelineWords,
} from '../../charts/model/timeline-model';
import type { SeriesPoint } from '../../crossfilter/build-series';
import type { Change } from '../../crossfilter/find-changes';
import type { Language } from '../../domain/language';
import { figureWords } from '../../wording/figure-words';
import { formatTick } from '../../wording/format-figure';
import { seriesName } from '../../wording/series-name';
import { seriesColors } from '../series-color';
import { amountOfChange, markOfChange } from './amount-of-change';
import { type ChangesAnswer, rateSortOf, slopesOf } from './answer';

const BASE = 100;

/** The ends of a line: an index that begins at 100 for a rate, else the two figures. Computed ones stand hollow. */
const endsOf = (
  { asked }: ChangesAnswer,
  change: Change,
  language: Language,
): readonly TimelinePoint[] => {
  const { dataset } = asked.ground.cube;
  const { measure } = asked.spec;
  if (measure === 'rate') {
    const { value } = change.growth;
    return [
      // All lines begin there, and the axis names it.
      { value: BASE, computed: false, label: '' },
      {
        value: Number((BASE * (1 + Number(value))).toPrecision(6)),
        computed: rateSortOf(change) !== 'printed',
        label: amountOfChange(dataset, asked.spec, change, language),
      },
    ];
  }
  return [change.from, change.to].map((point: SeriesPoint) => ({
    value: Number(point.value),
    computed: point.how !== 'printed',
    hedge: point.hedge,
    label: figureWords(dataset, change.series.indicator, point, language).text,
  }));
};

/** The slope chart of the largest changes, with what each line is and how much it moved, marked where that is computed. */
export const toSlopeModel = (answer: ChangesAnswer, language: Language): TimelineModel => {
  const { asked, from, to } = answer;
  const { dataset } = asked.ground.cube;
  const isRate = asked.spec.measure === 'rate';
  const changes = slopesOf(answer);
  const colors = seriesColors(
    dataset,
    changes.map(({ series }) => series),
  );
  return {
    years: [String(from), String(to)],
    breaks: [],
    form: 'lines',
    measure: isRate ? 'index' : 'absolute',
    scale: isRate ? 'log' : 'linear',
    ...(answer.reach && { reach: answer.reach }),
    series: changes.map((change, at) => {
      const { series } = change;
      const name = seriesName(dataset, series, undefined, language);
      const amount = amountOfChange(dataset, asked.spec, change, language);
      return {
        id: series.id,
        name,
        color: colors[at] ?? 'accent',
        muted: false,
        kind: 'line',
        points: endsOf(answer, change, language),
        endLabel: `${name} ${amount} ${markOfChange(asked.spec, change, language)}`,
      };
    }),
  };
};

/** The words of its axes, one language after the other where they differ. */
export const slopeWords = (
  { series, measure }: TimelineModel,
  languages: readonly Language[],
): TimelineWords => {
  const most = Math.max(
    0,
    ...series.flatMap(({ points }) => points.map((point) => Math.abs(point?.value ?? 0))),
  );
  return {
    formatValue: (value) =>
      measure === 'index'
        ? String(value)
        : [...new Set(languages.map((each) => formatTick(each, value, most)))].join(' / '),
    formatYear: (year) => year,
  };
};
