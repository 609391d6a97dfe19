import type { EventsSpec } from '../../exhibits/events/spec';
import { useExhibit } from '../../exhibits/use-exhibit';
import { useLanguage } from '../../i18n/use-language';
import { ChapterPage } from '../chapter-page';
import { type EventParams, ofEventsSpec } from '../event-params';
import { ExhibitPanel } from '../exhibit-panel';
import { UnknownCodes } from '../unknown-codes';
import type { ViewProps } from '../view';
import { CASES, EDUCATION, PUBLICATIONS, PUBLICITY } from './panels';
import { toListSpec, toTypesSpec } from './specs';

const RELATED = ['cooperation', 'mechanisms', 'judicial', 'sources'] as const;

/** What there is most of, without a choice, and the largest figure of education. */
const useFinding = () => {
  const language = useLanguage();
  const { answer, wordsIn } = useExhibit(toTypesSpec({ eventType: undefined }));
  const education = useExhibit(EDUCATION);
  if (answer.isEmpty) return undefined;
  return {
    headline: wordsIn(language).headline,
    detail: education.answer.isEmpty ? undefined : education.wordsIn(language).headline,
    figures: education.answer.lead,
  };
};

/** IP culture: what took place by type, typical cases, education and training, publicity and publications. */
export const CultureView = ({ state, update }: ViewProps<EventParams>) => {
  const finding = useFinding();
  const changeTypes = (change: (spec: EventsSpec) => EventsSpec) =>
    update((before) => ({ ...before, eventType: change(toTypesSpec(before)).type }));
  const changeList = (change: (spec: EventsSpec) => EventsSpec) =>
    update((before) => ({ ...before, ...ofEventsSpec(change(toListSpec(before))) }));
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
      <div className="grid min-w-0 gap-y-6">
        <ExhibitPanel spec={toTypesSpec(state)} onSpec={changeTypes} />
        <ExhibitPanel spec={EDUCATION} />
        <ExhibitPanel spec={PUBLICITY} />
      </div>
      <div className="grid min-w-0 gap-y-6">
        <ExhibitPanel spec={toListSpec(state)} onSpec={changeList} />
        <ExhibitPanel spec={CASES} />
        <ExhibitPanel spec={PUBLICATIONS} />
      </div>
    </ChapterPage>
  );
};
