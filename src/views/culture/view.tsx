import type { EventsSpec } from '../../exhibits/events/spec';
import { useExhibit } from '../../exhibits/use-exhibit';
import { useLanguage } from '../../i18n/use-language';
import { ChapterPage } from '../chapter-page';
import { type EventParams, ofEventsSpec } from '../event-params';
import { ExhibitPanel } from '../exhibit-panel';
import type { ViewProps } from '../view';
import { CASES, EDUCATION, PUBLICATIONS, PUBLICITY, toListSpec, toTypesSpec } from './specs';

const RELATED = ['cooperation', 'mechanisms', 'judicial', 'sources'] as const;

/** What there is most of, without a choice. */
const useFinding = () => {
  const language = useLanguage();
  const { answer, wordsIn } = useExhibit(toTypesSpec({ eventType: undefined }));
  if (answer.isEmpty) return undefined;
  const { headline, subtitle } = wordsIn(language);
  return { headline, detail: subtitle, figures: [] };
};

/** IP culture: what took place by type, typical cases, education and training, publicity and publications. */
export const CultureView = ({ state, update }: ViewProps<EventParams>) => {
  const finding = useFinding();
  const changeTypes = (change: (spec: EventsSpec) => EventsSpec) =>
    update((before) => ({ ...before, eventType: change(toTypesSpec(before)).type }));
  const changeList = (change: (spec: EventsSpec) => EventsSpec) =>
    update((before) => ({ ...before, ...ofEventsSpec(change(toListSpec(before))) }));
  return (
    <ChapterPage finding={finding} related={RELATED}>
      <ExhibitPanel spec={toTypesSpec(state)} onSpec={changeTypes} />
      <ExhibitPanel spec={toListSpec(state)} onSpec={changeList} />
      <ExhibitPanel spec={EDUCATION} />
      <ExhibitPanel spec={CASES} />
      <ExhibitPanel spec={PUBLICITY} />
      <ExhibitPanel spec={PUBLICATIONS} />
    </ChapterPage>
  );
};
