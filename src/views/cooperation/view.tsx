import { useRef } from 'react';
import type { EventsSpec } from '../../exhibits/events/spec';
import type { LedgerSpec } from '../../exhibits/ledger/spec';
import { useExhibit } from '../../exhibits/use-exhibit';
import { NO_ASIDE, useMedia } from '../../ui/use-media';
import { useLanguage } from '../../i18n/use-language';
import { ChapterPage } from '../chapter-page';
import { type EventParams, ofEventsSpec } from '../event-params';
import { ExhibitPanel } from '../exhibit-panel';
import { UnknownCodes } from '../unknown-codes';
import type { ViewProps } from '../view';
import { FORMS, PROGRAMMES, STAGES, TRAINING } from './panels';
import { toLedgerSpec, toListSpec, toTypesSpec } from './specs';

const RELATED = ['culture', 'legislation', 'registration', 'sources'] as const;

/** The finding of the ledger without a choice: it speaks of all partners. */
const useFinding = () => {
  const language = useLanguage();
  const { answer, wordsIn } = useExhibit(
    toLedgerSpec({ partner: undefined, eventType: undefined }),
  );
  if (answer.isEmpty) return undefined;
  const { headline, measured } = wordsIn(language);
  return { headline, detail: measured, figures: [] };
};

/** International cooperation: the ledger by partner with the list of what is chosen in it, agreements, treaties, training. */
export const CooperationView = ({ state, update }: ViewProps<EventParams>) => {
  const finding = useFinding();
  const list = useRef<HTMLDivElement>(null);
  const isNarrow = useMedia(NO_ASIDE);
  const changeLedger = (change: (spec: LedgerSpec) => LedgerSpec) => {
    update((before) => {
      const { partner, type } = change(toLedgerSpec(before));
      // A cell counts the events of every host.
      return { ...before, partner, eventType: type, host: undefined };
    });
    // There the list stands below a long ledger.
    if (isNarrow) list.current?.scrollIntoView();
  };
  const changeList = (change: (spec: EventsSpec) => EventsSpec) =>
    update((before) => ({ ...before, ...ofEventsSpec(change(toListSpec(before))) }));
  const changeTypes = (change: (spec: EventsSpec) => EventsSpec) =>
    update((before) => ({ ...before, eventType: change(toTypesSpec(before)).type }));
  return (
    <ChapterPage
      finding={finding}
      related={RELATED}
      notice={
        <UnknownCodes
          state={state}
          onDismiss={(without) => update((before) => ({ ...before, ...without }))}
        />
      }
    >
      <div className="grid min-w-0 items-start gap-x-10 gap-y-6 lg:col-span-2 lg:grid-cols-[minmax(0,5fr)_minmax(0,2fr)]">
        <ExhibitPanel spec={toLedgerSpec(state)} onSpec={changeLedger} />
        <div
          ref={list}
          className="min-w-0 lg:sticky lg:top-3 lg:max-h-[calc(100dvh-1.5rem)] lg:overflow-auto print:max-h-none"
        >
          <ExhibitPanel spec={toListSpec(state)} onSpec={changeList} />
        </div>
      </div>
      <div className="grid min-w-0 gap-y-6">
        <ExhibitPanel spec={FORMS} />
        <ExhibitPanel spec={toTypesSpec(state)} onSpec={changeTypes} />
      </div>
      <div className="grid min-w-0 gap-y-6">
        <ExhibitPanel spec={STAGES} />
        <ExhibitPanel spec={TRAINING} />
        <ExhibitPanel spec={PROGRAMMES} />
      </div>
    </ChapterPage>
  );
};
