import { daysOf, type Instrument } from './instrument';

/** A month of the axis: its first day, and where it begins, in percent of the whole. */
export interface AxisMonth {
  readonly first: string;
  readonly at: number;
}

/** Whole months from the first to the last day that any instrument has. `toPercent` places a day, 0 to 100. */
export interface TimeAxis {
  readonly months: readonly AxisMonth[];
  readonly toPercent: (day: string) => number;
}

const MONTHS = 12;
const PERCENT = 100;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const firstOfMonth = (index: number): string => {
  const month = String((index % MONTHS) + 1).padStart(2, '0');
  return `${Math.floor(index / MONTHS)}-${month}-01`;
};

const monthOf = (day: string): number =>
  Number(day.slice(0, 4)) * MONTHS + Number(day.slice(5, 7)) - 1;

/** The axis of instruments; undefined where none of them has a day. */
export const toTimeAxis = (instruments: readonly Instrument[]): TimeAxis | undefined => {
  const days = instruments.flatMap(daysOf).toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const [begin, end] = [monthOf(first), monthOf(last) + 1];
  const [from, to] = [timeOf(firstOfMonth(begin)), timeOf(firstOfMonth(end))];
  const toPercent = (day: string): number =>
    Math.min(PERCENT, Math.max(0, ((timeOf(day) - from) / (to - from)) * PERCENT));
  return {
    months: Array.from({ length: end - begin }, (_, index) => {
      const month = firstOfMonth(begin + index);
      return { first: month, at: toPercent(month) };
    }),
    toPercent,
  };
};

/** A step of the number in force: from this day on so many. */
export interface ForceStep {
  readonly day: string;
  readonly count: number;
}

/** How many of the instruments with a date of effect are in force, from each such date on. */
export const toForceSteps = (instruments: readonly Instrument[]): readonly ForceStep[] => {
  const days = instruments.flatMap(({ effective }) => effective ?? []).toSorted();
  return [...new Set(days)].map((day) => ({
    day,
    count: days.filter((each) => each <= day).length,
  }));
};

/** How many of them are in force on a day. */
export const countOn = (steps: readonly ForceStep[], day: string): number =>
  steps.findLast((step) => step.day <= day)?.count ?? 0;
