import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { formatPlace } from '../../wording/format-place';
import type { EventFigures } from './answer';
import { EventFigure } from './event-figure';
import { eventCode, hostsText, partnersText, regionsText } from './event-names';

interface EventItemProps {
  readonly dataset: Dataset;
  readonly row: EventFigures;
  readonly language: Language;
}

/** One event: its name, what it is, with whom, by whom and where, how far it is, its figures, and its place in the report. */
export const EventItem = ({ dataset, row: { event, figures }, language }: EventItemProps) => {
  const said = [
    eventCode(dataset, 'event-type', event.type, language),
    partnersText(dataset, event, language),
    hostsText(dataset, event, language),
    regionsText(dataset, event, language),
    event.stage ? eventCode(dataset, 'event-stage', event.stage, language) : '',
    event.date ?? '',
  ].filter(Boolean);
  return (
    <li className="border-b border-hairline py-1.5">
      <p className="text-14 font-semibold text-ink">{event.name[language]}</p>
      {figures.map((figure) => (
        <EventFigure key={figure.indicator} dataset={dataset} figure={figure} language={language} />
      ))}
      {event.note ? <p className="text-12 text-ink-muted">{event.note[language]}</p> : null}
      <p className="flex justify-between gap-x-4 text-12 text-ink-muted">
        <span>{said.join(' · ')}</span>
        <span className="shrink-0 text-end">{formatPlace(language, event.source)}</span>
      </p>
    </li>
  );
};
