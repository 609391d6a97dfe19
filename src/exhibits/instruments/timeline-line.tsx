import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { firstDay, type Instrument, isUnfinished } from './instrument';
import { spanWords } from './words';
import { levelColor } from './level-look';
import type { TimeAxis } from './time-axis';

interface LineProps {
  readonly dataset: Dataset;
  readonly instrument: Instrument;
  readonly axis: TimeAxis;
  readonly language: Language;
  /** Where what is unfinished begins: the year that the report is about. */
  readonly from: string;
  /** The day on which what is in force is counted. */
  readonly cursor: string;
}

const MIDDLE = 12;
const RADIUS = 4;
/** Beyond this the words stand before the line, or a narrow page would cut them. */
const MOST_WORDS_AT = 55;

const percent = (at: number): string => `${at.toFixed(2)}%`;

const Words = ({
  at,
  end,
  text,
}: {
  readonly at: number;
  readonly end: boolean;
  readonly text: string;
}) => (
  <text
    x={percent(at)}
    y={MIDDLE}
    dx={end ? -10 : 10}
    dy="0.35em"
    textAnchor={end ? 'end' : 'start'}
    className="fill-ink stroke-paper stroke-4 text-12 [paint-order:stroke]"
  >
    {text}
  </text>
);

/** A line that has no end yet, with its dated steps. */
const Unfinished = ({ dataset, instrument, axis, language, from }: LineProps) => {
  const { level, stage = '', milestones = [] } = instrument;
  const color = levelColor(level);
  const start = axis.toPercent(from);
  return (
    <>
      <line
        x1={percent(start)}
        x2="99%"
        y1={MIDDLE}
        y2={MIDDLE}
        stroke={color}
        strokeWidth="1.5"
        strokeDasharray="2 4"
      />
      <svg x="100%" y="0" overflow="visible">
        <path d={`M-7 ${MIDDLE - 4}L-1 ${MIDDLE}L-7 ${MIDDLE + 4}`} fill="none" stroke={color} />
      </svg>
      <Words
        at={start}
        end={false}
        text={codeName(treeOf(dataset, 'instrument-stage'), stage, language)}
      />
      {milestones.map(({ date }) => (
        <svg key={date} x={percent(axis.toPercent(date))} y="0" overflow="visible">
          <path
            d={`M0 ${MIDDLE - 5}L5 ${MIDDLE}L0 ${MIDDLE + 5}L-5 ${MIDDLE}Z`}
            className="fill-paper"
            stroke={color}
            strokeWidth="1.5"
          />
        </svg>
      ))}
    </>
  );
};

/** From adoption or publication to effect, and in force from there on. */
const Dated = ({ instrument, axis, language }: LineProps) => {
  const { level, approved, effective } = instrument;
  const color = levelColor(level);
  const first = firstDay(instrument) ?? effective;
  if (first === undefined)
    return <Words at={0} end={false} text={spanWords(instrument, language)} />;
  const [start, end] = [axis.toPercent(first), axis.toPercent(effective ?? first)];
  const isLate = end > MOST_WORDS_AT;
  return (
    <>
      {effective === undefined ? null : (
        <rect
          x={percent(end)}
          width={percent(100 - end)}
          y={MIDDLE - 5}
          height="10"
          fill={color}
          opacity="0.16"
        />
      )}
      <line
        x1={percent(start)}
        x2={percent(end)}
        y1={MIDDLE}
        y2={MIDDLE}
        stroke={color}
        strokeWidth="1.5"
      />
      {approved === undefined ? null : (
        <line
          x1={percent(axis.toPercent(approved))}
          x2={percent(axis.toPercent(approved))}
          y1={MIDDLE - 5}
          y2={MIDDLE + 5}
          stroke={color}
          strokeWidth="1.5"
        />
      )}
      <circle
        cx={percent(start)}
        cy={MIDDLE}
        r={RADIUS}
        className="fill-paper"
        stroke={color}
        strokeWidth="1.5"
      />
      {effective === undefined ? null : (
        <circle
          cx={percent(end)}
          cy={MIDDLE}
          r={RADIUS}
          fill={color}
          stroke={color}
          strokeWidth="1.5"
        />
      )}
      <Words at={isLate ? start : end} end={isLate} text={spanWords(instrument, language)} />
    </>
  );
};

/** One instrument over time. What it says stands beside it in words. */
export const TimelineLine = (props: LineProps) => {
  const { axis, cursor, instrument } = props;
  const at = percent(axis.toPercent(cursor));
  return (
    <div className="relative min-h-6">
      <svg className="absolute inset-0 h-full w-full overflow-visible" aria-hidden="true">
        {axis.months
          .filter(({ first }) => first.endsWith('-01-01'))
          .map((month) => (
            <line
              key={month.first}
              x1={percent(month.at)}
              x2={percent(month.at)}
              y1="0"
              y2="100%"
              className="stroke-hairline"
            />
          ))}
        <line x1={at} x2={at} y1="0" y2="100%" className="stroke-selected" opacity="0.5" />
        {isUnfinished(instrument) ? <Unfinished {...props} /> : <Dated {...props} />}
      </svg>
    </div>
  );
};
