import type { Language } from '../../domain/language';
import { BothLanguages, inBoth } from '../both-languages';
import type { InstrumentsAnswer } from './answer';
import { StillTimeline } from './still-timeline';
import { StillLocal, StillTable, StillTableTwo } from './still-tables';
import { StillTotals } from './still-totals';
import { textsIn } from './words';

interface StillProps {
  readonly answer: InstrumentsAnswer;
  readonly languages: readonly [Language, ...Language[]];
}

const PICTURES = {
  timeline: StillTimeline,
  table: StillTable,
  local: StillLocal,
  table2: StillTableTwo,
  totals: StillTotals,
} as const;

/** Instruments where they are only looked at. */
export const StillInstruments = (props: StillProps) => {
  const { answer, languages } = props;
  const { show } = answer.asked.spec;
  if (answer.isEmpty) {
    const why =
      show === 'totals' ? 'totals.empty' : answer.inFilter.length > 0 ? 'none' : 'noneFilter';
    return (
      <p className="still-lead min-h-0 flex-1 text-ink-muted">
        <BothLanguages languages={languages} words={inBoth((each) => textsIn(each)(why))} />
      </p>
    );
  }
  const Shown = PICTURES[show];
  return <Shown {...props} />;
};
