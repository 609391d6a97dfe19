import { useRef } from 'react';
import type { TimelineModel, TimelineWords } from '../charts/model/timeline-model';
import { TimelineChart } from '../charts/paint/timeline-chart';
import { useHeight } from './use-height';

interface StillTimelineProps {
  readonly model: TimelineModel;
  readonly words: TimelineWords;
  /** What it shows, in one sentence. */
  readonly label: string;
  /** The height of its place in px; measured where it is not known. */
  readonly height?: number | undefined;
}

/** A chart as high as its place. It is only looked at: nobody points at it with Tab. */
export const StillTimeline = ({ model, words, label, height }: StillTimelineProps) => {
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
