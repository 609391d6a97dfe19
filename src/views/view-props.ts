import type { Cube, Verdicts } from '../crossfilter/apply-filter';
import type { Filter } from '../crossfilter/filter';
import type { LoadedData } from '../data/use-dataset';
import type { OpenedReportText } from '../provenance/opened-report-context';
import type { UpdateViewState } from '../url/use-view-state';
import type { ViewState } from '../url/view-state';

/** What a view may do to the state. */
export interface ViewActions {
  readonly update: UpdateViewState;
  readonly changeFilter: (change: (filter: Filter) => Filter) => void;
  /** Takes back the part of the filter that was set last. */
  readonly undo: () => void;
  /** Shows every view the report that a reader has opened, or that it is closed. */
  readonly onReport: (report: OpenedReportText | undefined) => void;
}

/** What every view gets: the figures, what the filter makes of them, the state of the link, and how to change it. */
export interface ViewProps {
  readonly cube: Cube;
  readonly verdicts: Verdicts;
  readonly state: ViewState;
  readonly data: LoadedData;
  /** The first and last year of any figure. */
  readonly years: { readonly first: number; readonly last: number };
  readonly actions: ViewActions;
}
