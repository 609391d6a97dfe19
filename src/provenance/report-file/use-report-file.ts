import { useSyncExternalStore } from 'react';
import { createReportStore, type ReportFileState, type ReportStore } from './report-store';

/** The page's own: it outlives a change of view and goes with the page. */
const PAGE_STORE = createReportStore();

/** The report file that the reader has opened, and what to do with it. */
export const useReportFile = (
  store: ReportStore = PAGE_STORE,
): { readonly state: ReportFileState; readonly store: ReportStore } => ({
  state: useSyncExternalStore(store.subscribe, store.get),
  store,
});
