import { useRef } from 'react';
import { codeName } from '../../domain/code-name';
import { treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { estimateWidth } from '../../charts/layout/text-size';
import { formatDay } from '../../wording/format-day';
import { BothLanguages, inBoth } from '../both-languages';
import { useFit } from '../use-fit';
import { type InstrumentsAnswer, LOCAL } from './answer';
import { type Instrument, isUnfinished } from './instrument';
import { levelColor } from './level-look';
import { type TimeAxis, toTimeAxis } from './time-axis';
import { byLevel } from './totals';
import { textsIn } from './words';

interface StillProps {
  readonly answer: InstrumentsAnswer;
  readonly languages: readonly [Language, ...Language[]];
}

const percent = (at: number): string => `${at.toFixed(2)}%`;

/** Heights in the type size of the slide. */
const DOT = 0.95;
const LINE = 1.15;

interface PlotProps extends StillProps {
  readonly axis: TimeAxis;
  readonly dated: readonly Instrument[];
}

const byDay = (instruments: readonly Instrument[]): readonly Day[] => {
  const days = [...new Set(instruments.flatMap(({ effective }) => effective ?? []))].toSorted();
  return days.map(
    (day) => [day, instruments.filter(({ effective }) => effective === day)] as const,
  );
};

/** Names at the right edge end there. */
const anchorOf = (at: number) => (at > 94 ? 'end' : at < 6 ? 'start' : 'middle');

type Day = readonly [string, readonly Instrument[]];

interface DotsProps {
  readonly axis: TimeAxis;
  readonly days: readonly Day[];
  readonly base: number;
}

const em = (size: number): string => `${size.toFixed(2)}em`;

/** Instruments of the whole country, stacked above the axis, with their number. */
const NationalDots = ({ axis, days, base }: DotsProps) =>
  days.map(([day, own]) => {
    const at = axis.toPercent(day);
    return (
      <g key={day}>
        {own.map(({ id, level }, index) => (
          <circle
            key={id}
            cx={percent(at)}
            cy={em(base - DOT * (index + 0.7))}
            r="0.38em"
            fill={levelColor(level)}
          />
        ))}
        <text
          x={percent(at)}
          y={em(base - DOT * own.length - 0.35)}
          textAnchor={anchorOf(at)}
          className="fill-ink"
        >
          {own.length > 1 ? own.length : ''}
        </text>
      </g>
    );
  });

interface LocalDotsProps {
  readonly days: readonly NamedDay[];
  readonly base: number;
  readonly nameOf: (region: string) => string;
}

/** About how wide the axis is, in the type size of the names: that of the narrowest slide. */
const AXIS_WIDTH = 48;

interface NamedDay {
  readonly day: string;
  readonly at: number;
  readonly own: readonly Instrument[];
  /** Lines that stay free above its names, so that they do not meet those of the day before. */
  readonly under: number;
}

/** Days whose names would meet have them one under the other. */
const spread = (
  axis: TimeAxis,
  days: readonly Day[],
  nameOf: (region: string) => string,
): readonly NamedDay[] => {
  const edges = (at: number, own: readonly Instrument[]) => {
    const widths = own.map(({ region = '' }) => estimateWidth(nameOf(region), 1));
    const half = (Math.max(...widths) / AXIS_WIDTH) * 50;
    return { left: at - half, right: at + half };
  };
  return days.reduce<readonly NamedDay[]>((before, [day, own]) => {
    const at = axis.toPercent(day);
    const last = before.at(-1);
    const meets = last && edges(last.at, last.own).right > edges(at, own).left;
    const under = meets && last.under === 0 ? last.own.length : 0;
    return [...before, { day, at, own, under }];
  }, []);
};

/** Local regulations below the axis: a dot a day, with the places. */
const LocalDots = ({ days, base, nameOf }: LocalDotsProps) =>
  days.map(({ day, at, own, under }) => {
    return (
      <g key={day}>
        <circle cx={percent(at)} cy={em(base + LINE + DOT)} r="0.38em" fill={levelColor(LOCAL)} />
        {own.map(({ id, region = '' }, index) => (
          <text
            key={id}
            x={percent(at)}
            y={em(base + LINE + DOT * 1.3 + LINE * (under + index + 0.9))}
            textAnchor={anchorOf(at)}
            className="fill-ink"
          >
            {nameOf(region)}
          </text>
        ))}
      </g>
    );
  });

const mostOf = (days: readonly Day[]): number => Math.max(0, ...days.map(([, own]) => own.length));

/** Dots at the day of effect: those of the whole country above the axis, local ones with their places below. */
const Plot = ({ answer, languages: [language], axis, dated }: PlotProps) => {
  const tree = treeOf(answer.asked.ground.cube.dataset, 'region');
  const national = byDay(dated.filter(({ level }) => level !== LOCAL));
  const nameOf = (region: string) => codeName(tree, region, language, 'short');
  const local = spread(axis, byDay(dated.filter(({ level }) => level === LOCAL)), nameOf);
  const lines = Math.max(0, ...local.map(({ own, under }) => own.length + under));
  const base = mostOf(national) * DOT + LINE * 1.4;
  return (
    <svg
      className="still-note block w-full shrink-0 overflow-visible"
      height={em(base + LINE + lines * LINE + DOT * 1.6)}
      aria-hidden="true"
    >
      <line x1="0" x2="100%" y1={em(base)} y2={em(base)} className="stroke-strong" />
      {axis.months
        .filter(({ first }) => Number(first.slice(5, 7)) % 3 === 1)
        .map(({ first, at }) => (
          <text key={first} x={percent(at)} y={em(base + LINE * 0.9)} className="fill-ink-muted">
            {formatDay(language, first, first.endsWith('-01-01') ? 'year' : 'month')}
          </text>
        ))}
      <NationalDots axis={axis} days={national} base={base} />
      <LocalDots days={local} base={base} nameOf={nameOf} />
    </svg>
  );
};

/** What goes first where there is no room: titles in a list, then the list itself. */
const WITHOUT = { titles: 1 } as const;

interface ListProps extends StillProps {
  readonly rows: readonly Instrument[];
  readonly less: number;
}

/** What is unfinished, by level. */
const UnfinishedList = ({ answer, languages, rows, less }: ListProps) => {
  const { dataset } = answer.asked.ground.cube;
  const [language] = languages;
  const tree = treeOf(dataset, 'level');
  return (
    <div className="min-h-0 flex-1 overflow-hidden" data-cell="">
      <p className="font-semibold">
        <BothLanguages
          languages={languages}
          words={inBoth((each) => textsIn(each)('still.unfinished', { count: rows.length }))}
        />
      </p>
      {byLevel(dataset, rows).map(({ level, instruments }) => (
        <p key={level} className="still-note mt-[0.2em] leading-[1.25]">
          {languages.map((each, at) => (
            <span key={each} className={at === 0 ? 'font-semibold' : 'text-ink-muted'}>
              {codeName(tree, level, each)}{' '}
            </span>
          ))}
          <span className="font-semibold">{instruments.length}</span>{' '}
          {less < WITHOUT.titles
            ? instruments.map(({ title }) => title[language]).join(language === 'zh' ? '；' : '; ')
            : null}
        </p>
      ))}
    </div>
  );
};

/** Dates of effect on one axis, and what is unfinished below. */
export const StillTimeline = (props: StillProps) => {
  const { answer } = props;
  const place = useRef<HTMLDivElement>(null);
  const less = useFit(place, answer, WITHOUT.titles);
  const { rows, all = [] } = answer;
  const axis = toTimeAxis(all);
  const dated = rows.filter(({ effective }) => effective !== undefined);
  const unfinished = rows.filter(isUnfinished);
  if (!axis) return null;
  return (
    <div ref={place} className="flex min-h-0 flex-1 flex-col gap-[0.5em] leading-[1.3]">
      {dated.length > 0 ? <Plot {...props} axis={axis} dated={dated} /> : null}
      {unfinished.length > 0 ? <UnfinishedList {...props} rows={unfinished} less={less} /> : null}
    </div>
  );
};
