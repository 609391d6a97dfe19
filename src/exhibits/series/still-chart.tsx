import { useRef } from 'react';
import type { TimelineModel, TimelineWords } from '../../charts/model/timeline-model';
import { TimelineChart } from '../../charts/paint/timeline-chart';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { BothLanguages, inBoth } from '../both-languages';
import { useHeight } from './use-height';
import { type Drawn, useTimeline } from './use-timeline';
import './words';

interface StillChartProps {
  readonly drawn: Drawn;
  readonly languages: readonly [Language, ...Language[]];
  /** What it shows, in one sentence. */
  readonly label: string;
  /** The height of its place in px; measured where it is not known. */
  readonly height?: number | undefined;
}

interface PlaceProps extends Pick<StillChartProps, 'label' | 'height'> {
  readonly model: TimelineModel;
  readonly words: TimelineWords;
}

const Place = ({ model, words, label, height }: PlaceProps) => {
  const place = useRef<HTMLDivElement>(null);
  const measured = useHeight(place);
  const own = height ?? measured;
  return (
    <div ref={place} role="img" aria-label={label} className="still-chart min-h-0 flex-1">
      {own ? (
        <div inert>
          <TimelineChart
            model={model}
            words={words}
            height={own}
            description={label}
            pointsLabel={label}
            describePoint={() => undefined}
          />
        </div>
      ) : null}
    </div>
  );
};

/** A chart as high as its place. It is only looked at: nobody points at it with Tab. */
export const StillChart = ({ drawn, languages, label, height }: StillChartProps) => {
  const { model, words } = useTimeline(drawn, languages);
  if (model.years.length > 0)
    return <Place model={model} words={words} label={label} height={height} />;
  return (
    <p className="text-ink-muted">
      <BothLanguages
        languages={languages}
        words={inBoth((language) => wordsIn('series', language)('noMeasure'))}
      />
    </p>
  );
};
