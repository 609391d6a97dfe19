import { checkChoice } from '../exhibits/events/answer';
import { usePage } from '../exhibits/exhibit-context';
import type { Dataset } from '../domain/dataset';
import type { Dropped } from '../url/dropped';
import { EVENT_PARAMS, type EventParams } from './event-params';
import { LinkNotice } from './link-notice';

const PIECES = {
  type: { name: 'eventType', list: 'event-type' },
  partner: { name: 'partner', list: 'partner' },
  host: { name: 'host', list: 'agency' },
} as const;

/** What a link says of events that the data do not have, by its keys. A list of codes that is not loaded yet knows nothing. */
export const unknownCodes = (
  dataset: Dataset,
  { eventType: type, partner, host }: EventParams,
): readonly (Dropped & { readonly name: keyof EventParams })[] =>
  checkChoice(dataset, { type, partner, host }).unknown.flatMap(({ field, code: value }) => {
    const { name, list } = PIECES[field];
    const isLoaded = (dataset.trees.get(list)?.byId.size ?? 0) > 0;
    const keys = isLoaded ? EVENT_PARAMS[name].keys : [];
    return keys.map(({ key }) => ({ name, key, value, reason: 'unknown-value' }));
  });

interface UnknownCodesProps {
  readonly state: EventParams;
  /** Takes these pieces out of the link. */
  readonly onDismiss: (without: Partial<EventParams>) => void;
}

/** Says above all else which codes of the link the events do not have: the page itself cannot know, as their lists come late. */
export const UnknownCodes = ({ state, onDismiss }: UnknownCodesProps) => {
  const dropped = unknownCodes(usePage().ground.cube.dataset, state);
  return (
    <div className="-mx-4 sm:-mx-8">
      <LinkNotice
        dropped={dropped}
        onDismiss={() =>
          onDismiss(Object.fromEntries(dropped.map(({ name }) => [name, undefined])))
        }
      />
    </div>
  );
};
