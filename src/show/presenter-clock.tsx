import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { useStored } from '../ui/use-stored';
import './words';

const SECOND_MS = 1000;
const MINUTE_S = 60;
const DEFAULT_MINUTES = 20;
const MOST_MINUTES = 240;

/** A clock that nobody has looked at for so long was that of another talk. */
const REST_MS = 10 * MINUTE_S * SECOND_MS;

interface Timing {
  /** When the talk began, ms since 1970. */
  readonly start: number;
  /** When the clock was last on the screen, ms since 1970. */
  readonly seen: number;
  readonly minutes: number;
}

/** The timing of the talk that goes on, whatever window showed it; else one that begins now. */
export const parseTiming = (stored: unknown): Timing => {
  const { start, seen, minutes }: Partial<Record<keyof Timing, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {};
  const now = Date.now();
  const goesOn = typeof start === 'number' && typeof seen === 'number' && now - seen < REST_MS;
  const good = typeof minutes === 'number' && minutes >= 1 && minutes <= MOST_MINUTES;
  return {
    start: goesOn ? Math.min(start, now) : now,
    seen: now,
    minutes: good ? minutes : DEFAULT_MINUTES,
  };
};

/** Seconds as minutes and seconds: 1203 is 20:03. */
export const formatSeconds = (seconds: number): string => {
  const whole = Math.abs(Math.trunc(seconds));
  const rest = String(whole % MINUTE_S).padStart(2, '0');
  return `${Math.floor(whole / MINUTE_S)}:${rest}`;
};

const Time = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div className="flex items-baseline gap-2">
    <dt className="text-14 text-ink-muted">{name}</dt>
    <dd className="text-40 font-semibold">{value}</dd>
  </div>
);

/** The time of day, how long the talk has lasted and how long it may; a reload or a new window does not stop it. */
export const PresenterClock = () => {
  const { t } = useTranslation('show');
  const [timing, setTiming] = useStored('presentation-timing', parseTiming);
  const { start, seen: now, minutes } = timing;
  useEffect(() => {
    const tick = () => setTiming({ start, minutes, seen: Date.now() });
    const timer = setInterval(tick, SECOND_MS);
    return () => clearInterval(timer);
  }, [start, minutes, setTiming]);
  const elapsed = Math.max(0, (now - start) / SECOND_MS);
  const left = minutes * MINUTE_S - elapsed;
  return (
    <div className="flex flex-wrap items-center gap-x-6">
      <dl className="flex flex-wrap gap-x-6">
        <Time name={t('clock')} value={new Date(now).toTimeString().slice(0, 5)} />
        <Time name={t('elapsed')} value={formatSeconds(elapsed)} />
        <Time name={t(left < 0 ? 'overtime' : 'remaining')} value={formatSeconds(left)} />
      </dl>
      <label className="inline-flex items-center gap-1 text-14 text-ink-muted">
        {t('minutes')}
        <input
          type="number"
          min={1}
          max={MOST_MINUTES}
          value={minutes}
          className="w-16 rounded border border-hairline bg-paper px-1 text-ink"
          onChange={(event) => {
            const chosen = Math.round(event.target.valueAsNumber);
            if (chosen >= 1 && chosen <= MOST_MINUTES) setTiming({ ...timing, minutes: chosen });
          }}
        />
      </label>
      <Button look="outline" onClick={() => setTiming({ ...timing, start: Date.now() })}>
        {t('restart')}
      </Button>
    </div>
  );
};
