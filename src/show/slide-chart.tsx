import { useMemo, useRef } from 'react';
import { TimelineChart } from '../charts/paint/timeline-chart';
import type { TimelineModel } from '../charts/model/timeline-model';
import type { Language } from '../domain/language';
import { toTimelineModel } from '../exhibits/series/to-timeline-model';
import { formatTick } from '../wording/format-figure';
import { useSlideLanguages } from './both-languages';
import type { DeckData } from '../deck/deck-data';
import type { SlideContent } from '../deck/slide-content';
import { useHeight } from './use-height';

interface SlideChartProps {
  readonly data: DeckData;
  readonly content: Extract<SlideContent, { kind: 'timeline' }>;
  readonly headline: string;
}

const toWords = (languages: readonly Language[], { measure, series }: TimelineModel) => {
  const values = series.flatMap(({ points }) => points.map((point) => point?.value ?? 0));
  const most = Math.max(0, ...values.map(Math.abs));
  return {
    formatValue: (value: number) => {
      if (measure === 'yoy') return `${value}%`;
      if (measure === 'index') return String(value);
      const ticks = languages.map((language) => formatTick(language, value, most));
      return [...new Set(ticks)].join(' / ');
    },
    formatYear: (year: string) => year,
  };
};

/** The chart of a slide, as high as its place. It is only looked at: nobody points at a projected chart with Tab. */
export const SlideChart = ({ data, content, headline }: SlideChartProps) => {
  const place = useRef<HTMLDivElement>(null);
  const height = useHeight(place);
  const [language, beneath] = useSlideLanguages();
  const { dataset } = data.cube;
  const { chosen, drawing } = content;
  const model = useMemo(() => {
    const own = toTimelineModel(dataset, chosen, language, drawing);
    if (!beneath) return own;
    const other = toTimelineModel(dataset, chosen, beneath, drawing);
    return {
      ...own,
      series: own.series.map((series, index) => ({
        ...series,
        endNote: other.series[index]?.endLabel ?? '',
      })),
    };
  }, [dataset, chosen, drawing, language, beneath]);
  const words = useMemo(
    () => toWords(beneath ? [language, beneath] : [language], model),
    [language, beneath, model],
  );
  return (
    <div ref={place} role="img" aria-label={headline} className="still-chart min-h-0 flex-1">
      {height && model.years.length > 0 ? (
        <div inert>
          <TimelineChart
            model={model}
            words={words}
            height={height}
            description={headline}
            pointsLabel={headline}
            describePoint={() => undefined}
          />
        </div>
      ) : null}
    </div>
  );
};
