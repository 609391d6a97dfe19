import type { InstrumentsSpec } from '../../exhibits/instruments/spec';
import { useExhibit } from '../../exhibits/use-exhibit';
import { useLanguage } from '../../i18n/use-language';
import { ChapterPage } from '../chapter-page';
import { ExhibitPanel } from '../exhibit-panel';
import type { TableState } from '../table-params';
import type { ViewProps } from '../view';
import type { LegislationParams } from './params';
import { ALL, LOCAL, ofInstrumentsSpec, TABLE_TWO, toInstrumentsSpec, TOTALS } from './specs';

const RELATED = ['system', 'judicial', 'administrative', 'cooperation', 'sources'] as const;

/** What there is to say of all instruments that the filter of the page leaves, whatever conditions are set below. */
const useFinding = () => {
  const language = useLanguage();
  const { answer, wordsIn } = useExhibit(ALL);
  if (answer.isEmpty) return undefined;
  const { headline, measured } = wordsIn(language);
  return { headline, detail: measured, figures: [] };
};

/** Laws, regulations, rules and documents as lines over time or as a table, beside what the report counts and lists. */
export const LegislationView = ({ state, update }: ViewProps<LegislationParams & TableState>) => {
  const finding = useFinding();
  return (
    <ChapterPage finding={finding} related={RELATED}>
      <div className="min-w-0 lg:col-span-2">
        <ExhibitPanel
          spec={toInstrumentsSpec(state)}
          onSpec={(change: (spec: InstrumentsSpec) => InstrumentsSpec) =>
            update((before) => ({
              ...before,
              ...ofInstrumentsSpec(change(toInstrumentsSpec(before))),
            }))
          }
        />
      </div>
      <ExhibitPanel spec={TOTALS} />
      <ExhibitPanel spec={TABLE_TWO} />
      <div className="min-w-0 lg:col-span-2">
        <ExhibitPanel spec={LOCAL} />
      </div>
    </ChapterPage>
  );
};
