import type { Touch } from '../exhibit';
import type { Language } from '../../domain/language';
import type { EventsAnswer } from './answer';
import { eventCode } from './event-names';
import type { EventsSpec } from './spec';
import { textsIn } from './texts';

interface TypeBarsProps extends Touch<EventsSpec> {
  readonly answer: EventsAnswer;
  readonly language: Language;
}

/** How many events there are of each type; a bar chooses its type, again gives it up. */
export const TypeBars = ({ answer, language, changeSpec }: TypeBarsProps) => {
  const { dataset } = answer.asked.ground.cube;
  const { type } = answer.asked.spec;
  const t = textsIn(language);
  const most = answer.types[0]?.count ?? 1;
  return (
    <ul>
      {answer.types.map(({ code, count }) => {
        const name = eventCode(dataset, 'event-type', code, language);
        const selected = code === type;
        return (
          <li key={code}>
            <button
              type="button"
              aria-pressed={selected}
              aria-label={t('barSelect', { type: name, count })}
              className={`flex min-h-7 w-full items-center gap-2 rounded-xs text-start text-14 hover:bg-sunken pointer-coarse:min-h-11 ${selected ? 'bg-selected-soft font-semibold text-selected' : 'text-ink'}`}
              onClick={() =>
                changeSpec((before) => ({ ...before, type: selected ? undefined : code }))
              }
            >
              <span className="w-36 shrink-0 sm:w-48 sm:truncate">{name}</span>
              <span className="flex min-w-0 flex-1 items-center gap-2">
                <span
                  aria-hidden="true"
                  className={`h-4 ${selected ? 'bg-selected' : 'bg-accent'}`}
                  style={{ width: `${(85 * count) / most}%` }}
                />
                <span className="tabular-nums">{count}</span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
};
