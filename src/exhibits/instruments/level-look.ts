import type { Instrument } from './instrument';

/** The color of each level: none is that of a right. Levels of the same weight share one. */
const COLORS: Readonly<Record<string, string>> = {
  law: 'var(--color-series-1)',
  'administrative-regulation': 'var(--color-series-5)',
  'judicial-interpretation': 'var(--color-series-4)',
  'departmental-rule': 'var(--color-accent)',
  'local-regulation': 'var(--color-series-3)',
};

const OTHERS = 'var(--color-strong)';

/** The color of a level; documents below the law have one together. */
export const levelColor = (level: string): string => COLORS[level] ?? OTHERS;

/** How far an instrument is: in force or issued, published to take effect later, under amendment, being drafted. */
export type Progress = 'done' | 'published' | 'amending' | 'drafting';

export const PROGRESSES: readonly Progress[] = ['done', 'published', 'amending', 'drafting'];

/** How far an instrument is by the day on which the report's year ends. */
export const progressOf = ({ status }: Pick<Instrument, 'status'>): Progress => {
  if (status === 'under-amendment') return 'amending';
  if (status === 'drafting') return 'drafting';
  return status === 'published' ? 'published' : 'done';
};
