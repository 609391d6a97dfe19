import { treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import type { ReportEvent } from '../../domain/report-event';
import { formatPlace } from '../../wording/format-place';
import type { EventsAnswer } from './answer';
import { eventCode, partnersText } from './event-names';
import { StageMark } from './stage-mark';

/** The events that have a stage, the furthest first: in the order of the codelist. */
export const byStage = ({ asked, shown }: EventsAnswer): readonly ReportEvent[] => {
  const stages = [...treeOf(asked.ground.cube.dataset, 'event-stage').byId.keys()];
  const rank = ({ stage = '' }: ReportEvent) => stages.indexOf(stage);
  return shown.toSorted((a, b) => rank(a) - rank(b));
};

interface StageListProps {
  readonly answer: EventsAnswer;
  readonly language: Language;
}

/** How far treaties and the like are, the furthest first. */
export const StageList = ({ answer, language }: StageListProps) => {
  const { dataset } = answer.asked.ground.cube;
  return (
    <ul>
      {byStage(answer).map((event) => (
        <li key={event.id} className="flex gap-2 border-b border-hairline py-1.5 text-14">
          <StageMark dataset={dataset} stage={event.stage} />
          <div className="min-w-0 flex-1">
            <p className="flex flex-wrap justify-between gap-x-4">
              <span className="text-ink">{event.name[language]}</span>
              <span className="font-semibold">
                {event.stage ? eventCode(dataset, 'event-stage', event.stage, language) : ''}
              </span>
            </p>
            <p className="flex flex-wrap justify-between gap-x-4 text-12 text-ink-muted">
              <span>{partnersText(dataset, event, language)}</span>
              <span>{formatPlace(language, event.source)}</span>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
};
