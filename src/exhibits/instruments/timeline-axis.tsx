import { Fragment } from 'react';
import type { Language } from '../../domain/language';
import { formatDay } from '../../wording/format-day';
import { textsIn } from './words';
import { countOn, type ForceStep, type TimeAxis } from './time-axis';

interface AxisProps {
  readonly axis: TimeAxis;
  readonly steps: readonly ForceStep[];
  readonly cursor: string;
  readonly language: Language;
}

const HEIGHT = 40;
const TOP = 6;
const MONTHS_BELOW = 15;
const YEARS_BELOW = 30;
/** Months that a narrow page has room for. */
const EACH_MONTH = 3;

const percent = (at: number): string => `${at.toFixed(2)}%`;

/** The number in force, step by step, with the day at which it is counted. */
const Steps = ({ axis, steps, cursor }: AxisProps) => {
  const most = Math.max(1, steps.at(-1)?.count ?? 0);
  const height = (count: number) => (count / most) * (HEIGHT - TOP);
  const at = axis.toPercent(cursor);
  const count = countOn(steps, cursor);
  return (
    <>
      {steps.map(({ day, count: own }, index) => {
        const start = axis.toPercent(day);
        const next = steps[index + 1]?.day;
        const end = next === undefined ? 100 : axis.toPercent(next);
        return (
          <rect
            key={day}
            x={percent(start)}
            width={percent(end - start)}
            y={HEIGHT - height(own)}
            height={height(own)}
            className="fill-accent-soft"
          />
        );
      })}
      <line x1={percent(at)} x2={percent(at)} y1="0" y2={HEIGHT} className="stroke-selected" />
      <circle cx={percent(at)} cy={HEIGHT - height(count)} r="3.5" className="fill-selected" />
      <text
        x={percent(at)}
        y={Math.max(TOP + 6, HEIGHT - height(count))}
        dx={at > 50 ? -8 : 8}
        textAnchor={at > 50 ? 'end' : 'start'}
        className="fill-selected stroke-paper stroke-4 text-12 font-semibold [paint-order:stroke]"
      >
        {count}
      </text>
      <text
        x="100%"
        y={TOP + 8}
        dx="-2"
        textAnchor="end"
        className="fill-ink-muted stroke-paper stroke-4 text-12 [paint-order:stroke]"
      >
        {most}
      </text>
    </>
  );
};

/** Months with the number in force above them. */
export const TimelineAxis = (props: AxisProps) => {
  const { axis, steps, language } = props;
  const t = textsIn(language);
  const list = steps
    .map(({ day, count }) => t('stripStep', { day: formatDay(language, day), count }))
    .join(language === 'zh' ? '，' : ', ');
  return (
    <svg
      role="img"
      aria-label={t('stripText', { of: steps.at(-1)?.count ?? 0, list })}
      className="block h-[4.5rem] w-full overflow-visible"
    >
      {steps.length > 0 ? <Steps {...props} /> : null}
      <line x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} className="stroke-strong" />
      {axis.months.map(({ first, at }, index) => {
        const isYear = first.endsWith('-01-01') || index === 0;
        const always = Number(first.slice(5, 7)) % EACH_MONTH === 1;
        return (
          <Fragment key={first}>
            <text
              x={percent(at)}
              y={HEIGHT + MONTHS_BELOW}
              dx="2"
              className={`fill-ink-muted text-12 ${always ? '' : 'hidden sm:inline'}`}
            >
              {formatDay(language, first, 'month')}
            </text>
            {isYear ? (
              <text
                x={percent(at)}
                y={HEIGHT + YEARS_BELOW}
                dx="2"
                className={`fill-ink text-12 font-semibold ${index === 0 && !first.endsWith('-01-01') ? 'hidden sm:inline' : ''}`}
              >
                {first.slice(0, 4)}
              </text>
            ) : null}
          </Fragment>
        );
      })}
    </svg>
  );
};
