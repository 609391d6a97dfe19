import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { BothLanguages, inBoth } from '../both-languages';
import { StillTimeline } from '../still-timeline';
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

/** A chart as high as its place, or that its measure has no years. */
export const StillChart = ({ drawn, languages, label, height }: StillChartProps) => {
  const { model, words } = useTimeline(drawn, languages);
  if (model.years.length > 0)
    return <StillTimeline model={model} words={words} label={label} height={height} />;
  return (
    <p className="text-ink-muted">
      <BothLanguages
        languages={languages}
        words={inBoth((language) => wordsIn('series', language)('noMeasure'))}
      />
    </p>
  );
};
