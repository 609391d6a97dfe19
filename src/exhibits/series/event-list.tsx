import { useTranslation } from 'react-i18next';
import type { ResourceKind } from '../../data/record-schemas';
import { useLanguage } from '../../i18n/use-language';
import { evidenceWords, placeWords } from '../../provenance/source-words';
import { BrokenFiles } from '../broken-files';
import { OuterLink } from '../../ui/outer-link';
import { useKindRecords } from '../use-kind-records';
import type { SeriesAnswer } from './answer';
import { eventWords } from './event-words';
import { type KnownEvent, knownEvents } from './known-events';

const NEEDS: readonly ResourceKind[] = ['annotations', 'instruments'];

interface EventListProps {
  readonly answer: SeriesAnswer;
}

const EventSource = ({ answer, event }: EventListProps & { readonly event: KnownEvent }) => {
  const language = useLanguage();
  const { dataset } = answer.asked.ground.cube;
  return (
    <span className="block text-ink-muted">
      <OuterLink url={dataset.sourceById.get(event.source.id)?.url ?? null}>
        {placeWords(dataset, event.source, language)}
      </OuterLink>{' '}
      · {evidenceWords(dataset, event.source.id, language)}
    </span>
  );
};

/** The known events of the drawn years, numbered, each with its source, under what says that they explain nothing. Their files are asked for when the list is shown. */
export const EventList = ({ answer }: EventListProps) => {
  const { t } = useTranslation('knownEvents');
  const language = useLanguage();
  const { records, faults, retry } = useKindRecords(answer.asked.ground.package, NEEDS);
  if (faults.length > 0) return <BrokenFiles broken={faults} core={false} onRetry={retry} />;
  const isThere = NEEDS.every((kind) => records[kind] !== undefined);
  if (!isThere) return <div aria-busy="true" className="h-6" />;
  const events = knownEvents(answer, records);
  if (events.length === 0) return <p>{t('none')}</p>;
  return (
    <div className="grid max-w-md gap-2 text-14">
      <p className="text-ink-muted">{t('beside')}</p>
      <ol aria-label={t('list')} className="grid list-inside list-decimal gap-2">
        {events.map((event) => (
          <li key={event.id}>
            {eventWords(event, language)} <EventSource answer={answer} event={event} />
          </li>
        ))}
      </ol>
    </div>
  );
};
