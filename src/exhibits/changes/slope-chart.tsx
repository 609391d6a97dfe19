import { useMemo } from 'react';
import { TimelineChart } from '../../charts/paint/timeline-chart';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { StillTimeline } from '../still-timeline';
import { type ChangesAnswer, slopesOf } from './answer';
import { amountOfChange, markOfChange } from './amount-of-change';
import { changeFigures } from './change-figures';
import { slopeWords, toSlopeModel } from './slope';

interface SlopeProps {
  readonly answer: ChangesAnswer;
  /** What it shows, in one sentence. */
  readonly label: string;
}

interface SlopeChartProps extends SlopeProps {
  readonly language: Language;
  /** Opens the series of a line; undefined where the page opens none. */
  readonly onOpen: ((indicator: string) => void) | undefined;
}

const HEIGHT = 360;

/** The largest changes as lines between the two years, each of which opens its series. */
export const SlopeChart = ({ answer, label, language, onOpen }: SlopeChartProps) => {
  const { asked } = answer;
  const { dataset } = asked.ground.cube;
  const drawn = useMemo(() => {
    const model = toSlopeModel(answer, language);
    return { model, words: slopeWords(model, [language]), changes: slopesOf(answer) };
  }, [answer, language]);
  const find = (id: string) => drawn.changes.find(({ series }) => series.id === id);
  return (
    <TimelineChart
      model={drawn.model}
      words={drawn.words}
      height={HEIGHT}
      description={label}
      pointsLabel={wordsIn('changes', language)('points')}
      describePoint={(id) => {
        const change = find(id);
        return (
          change && {
            title: drawn.model.series.find((each) => each.id === id)?.name ?? '',
            rows: [
              `${amountOfChange(dataset, asked.spec, change, language)} ${markOfChange(asked.spec, change, language)}`,
              changeFigures(dataset, change, language),
            ],
          }
        );
      }}
      onSelectSeries={(id) => {
        const change = find(id);
        if (change) onOpen?.(change.series.indicator);
      }}
    />
  );
};

interface StillSlopeProps extends SlopeProps {
  readonly languages: readonly [Language, ...Language[]];
  readonly height: number | undefined;
}

/** The same to look at; in two languages the labels of the second stand under those of the first. */
export const StillSlope = ({ answer, label, languages, height }: StillSlopeProps) => {
  const [language, beneath] = languages;
  const { model, words } = useMemo(() => {
    const own = toSlopeModel(answer, language);
    const other = beneath && toSlopeModel(answer, beneath);
    const all = {
      ...own,
      series: own.series.map((each, at) => ({
        ...each,
        endNote: other?.series[at]?.endLabel ?? '',
      })),
    };
    return { model: all, words: slopeWords(own, beneath ? [language, beneath] : [language]) };
  }, [answer, language, beneath]);
  return <StillTimeline model={model} words={words} label={label} height={height} />;
};
