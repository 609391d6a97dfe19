import { useState } from 'react';
import type { Language } from '../../domain/language';
import { Button } from '../../ui/button';
import { usePrinting } from '../../ui/use-printing';
import type { EventGroup, EventsAnswer } from './answer';
import { EventItem } from './event-item';
import { partnerName } from './event-names';
import { textsIn } from './texts';

/** Events that are listed before a reader asks for all: a partner's are all there. */
const FIRST = 10;

interface EventListProps {
  readonly answer: EventsAnswer;
  readonly language: Language;
}

interface GroupProps extends EventListProps {
  readonly group: EventGroup;
}

const Group = ({ answer, group: { partner, events }, language }: GroupProps) => {
  const [all, setAll] = useState(false);
  const printing = usePrinting();
  const { dataset } = answer.asked.ground.cube;
  const t = textsIn(language);
  const rowOf = new Map(answer.rows.map((row) => [row.event.id, row]));
  const isLong = partner === undefined && events.length > FIRST;
  const shown = !isLong || all || printing ? events : events.slice(0, FIRST);
  const name = partner === undefined ? t('listLabel') : partnerName(dataset, partner, language);
  return (
    <>
      {partner === undefined ? null : (
        <h3 className="mt-3 border-b border-strong pb-1 text-14 font-semibold first:mt-0">
          {t('groupCount', { name, count: events.length })}
        </h3>
      )}
      <ul aria-label={name}>
        {shown.flatMap(({ id }) => {
          const row = rowOf.get(id);
          return row ? [<EventItem key={id} {...{ dataset, row, language }} />] : [];
        })}
      </ul>
      {isLong ? (
        <Button look="outline" className="mt-2" onClick={() => setAll(!all)}>
          {all ? t('showFewer') : t('showAll', { count: events.length })}
        </Button>
      ) : null}
    </>
  );
};

/** Events one by one, those with a chosen partner's bodies under headings of their own. */
export const EventList = ({ answer, language }: EventListProps) =>
  answer.groups.map((group) => (
    <Group
      // Another choice begins with its first events anew.
      key={`${group.partner ?? ''} ${answer.asked.spec.type ?? ''} ${answer.asked.spec.host ?? ''}`}
      {...{ answer, group, language }}
    />
  ));
