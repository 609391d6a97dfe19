import type { FigureAt } from '../../crossfilter/figure-at';
import type { FileRecord } from '../../data/record-schemas';
import type { Amount } from '../../domain/amount';
import type { Bilingual } from '../../domain/codelist';
import type { Observation } from '../../domain/observation';

export type Board = FileRecord<'flows'>;
export type BoardRow = Board['groups'][number]['rows'][number];

/** What came in, or what went out. */
export type Role = 'in' | 'out';

/** A figure of a row. `indicator` is undefined where nobody counts it so. */
export interface FlowBar {
  readonly role: Role;
  readonly indicator: string | undefined;
  readonly at: FigureAt;
}

/** A figure that stands beside a row, with its name. */
export interface Outcome {
  readonly name: Bilingual;
  readonly indicator: string;
  readonly at: FigureAt;
}

/** What was worked out, and the figures that it rests on. */
export interface Worked {
  readonly amount: Amount;
  readonly indicator: string;
  readonly from: readonly Observation[];
}

/**
 * A row. `part` says that it is one of the row before: by its code, or what the parts leave of it. `balance` is what went
 * out less what came in, where both figures are of one scope; `other` is the same thing by the other count.
 */
export interface FlowRow {
  readonly id: string;
  /** Undefined for what parts leave. */
  readonly name?: Bilingual | undefined;
  readonly part?: { readonly of: string; readonly dimension: string; readonly code: string };
  readonly bars: readonly FlowBar[];
  readonly balance?: Worked | undefined;
  readonly rest?: Worked | undefined;
  readonly other?: FlowBar | undefined;
  readonly outcomes: readonly Outcome[];
  readonly wider?: Bilingual | undefined;
}

/** The rows of one body, kind of case or field. */
export interface FlowGroup {
  readonly id: string;
  readonly name: Bilingual;
  readonly rows: readonly FlowRow[];
}
