import type { Language } from '../../domain/language';
import { formatPlace } from '../../wording/format-place';
import type { EventsAnswer } from './answer';
import { hostsText, partnersText } from './event-names';

interface TitleListProps {
  readonly answer: EventsAnswer;
  readonly language: Language;
}

/** Events by their titles, with whose they are and their place in the report. */
export const TitleList = ({ answer, language }: TitleListProps) => {
  const { dataset } = answer.asked.ground.cube;
  return (
    <ul>
      {answer.shown.map((event) => (
        <li key={event.id} className="border-b border-hairline py-1.5">
          <p className="text-14 text-ink">{event.name[language]}</p>
          <p className="text-12 text-ink-muted">
            {[
              hostsText(dataset, event, language),
              partnersText(dataset, event, language),
              formatPlace(language, event.source),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
};
