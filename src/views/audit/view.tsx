import { use, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileRecord } from '../../data/record-schemas';
import { toReportBasis } from '../../data/to-report-basis';
import { useRecords } from '../../data/use-records';
import type { Bilingual } from '../../domain/codelist';
import type { ReportBasis } from '../../domain/open-report';
import { DataNotice } from '../../exhibits/data-notice';
import { PLAIN_SOURCES, type SourcesSpec } from '../../exhibits/sources/spec';
import { usePage } from '../../exhibits/exhibit-context';
import { Place } from '../../wording/place/place';
import { ReportSetterContext } from '../../provenance/opened-report-context';
import { ReportFilePanel } from '../../provenance/report-file/report-file-panel';
import { useReportFile } from '../../provenance/report-file/use-report-file';
import { ExhibitPanel } from '../exhibit-panel';
import type { TableState } from '../table-params';
import type { ViewProps } from '../view';
import type { AuditParams } from './params';
import { ofIdentitiesSpec, toGrowthSpec, toIdentitiesSpec } from './specs';
import '../../provenance/report-file/words';

/** The names of documents and cases, whose dates the report file is compared with, too. */
const useNames = (
  instruments: readonly FileRecord<'instruments'>[] | undefined,
  cases: readonly FileRecord<'cases'>[],
): ReadonlyMap<string, Bilingual> =>
  useMemo(
    () =>
      new Map([
        ...(instruments ?? []).map(({ id, title }) => [id, title] as const),
        ...cases.map(({ id, name }) => [id, name] as const),
      ]),
    [instruments, cases],
  );

/** Documents that contradict one another, under the filter of the page. */
const CONFLICTS: SourcesSpec = { ...PLAIN_SOURCES, part: 'conflicts' };

// A broken file costs only what it says itself.
const NO_SOURCES: readonly FileRecord<'sources'>[] = [];
const NO_CASES: readonly FileRecord<'cases'>[] = [];

/** What the report file is compared with; undefined while files are on their way or broken, or without an outline. The exhibits report the files that they need themselves. */
const useBasis = () => {
  const { ground } = usePage();
  const { observations } = ground.cube.dataset;
  const { records: sources = NO_SOURCES } = useRecords(ground.package, 'sources');
  const { records: cases = NO_CASES } = useRecords(ground.package, 'cases');
  const { records: instruments } = useRecords(ground.package, 'instruments');
  const exemptions = useRecords(ground.package, 'exemptions');
  const basis = useMemo(
    () =>
      instruments && exemptions.records
        ? toReportBasis(
            { sources, observations, instruments, cases, exemptions: exemptions.records },
            ground.edition,
          )
        : undefined,
    [sources, observations, instruments, cases, exemptions.records, ground.edition],
  );
  return { basis, names: useNames(instruments, cases), exemptions };
};

/** Shows every view the report that the reader has opened, or that it is closed. */
const useSharedReport = (basis: ReportBasis | undefined) => {
  const share = use(ReportSetterContext);
  const { state, store } = useReportFile();
  const paragraphs = state.opened?.paragraphs;
  useEffect(() => {
    if (basis) share(paragraphs && { source: basis.source, paragraphs });
  }, [share, paragraphs, basis]);
  return { state, store };
};

/** The audit: every identity with its verdict, the check of all figures against a report file that the reader has, and printed growth against the values. */
export const AuditView = ({ state, update }: ViewProps<AuditParams & TableState>) => {
  const { t } = useTranslation('report');
  const { dataset } = usePage().ground.cube;
  const { basis, names, exemptions } = useBasis();
  const report = useSharedReport(basis);
  // No link needs what is looked for in a dozen rows.
  const [conflicts, setConflicts] = useState(CONFLICTS);
  return (
    <>
      <DataNotice broken={exemptions.faults} core={false} onRetry={exemptions.retry} />
      {basis ? (
        // On a phone the check of the file stands below a long register.
        <a
          href="#report-file"
          className="screen-only inline-block pt-3 text-accent underline lg:hidden"
        >
          {t('title')} ↓
        </a>
      ) : null}
      <div className="prints-whole grid gap-x-10 gap-y-6 py-3 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <ExhibitPanel
            spec={toIdentitiesSpec(state)}
            onSpec={(change) =>
              update((before) => ({
                ...before,
                ...ofIdentitiesSpec(change(toIdentitiesSpec(before))),
              }))
            }
          />
        </div>
        <Place height="h-48">
          {basis ? (
            <div
              id="report-file"
              className="lg:sticky lg:top-3 lg:max-h-[calc(100dvh-1.5rem)] lg:self-start lg:overflow-auto"
            >
              <ReportFilePanel dataset={dataset} basis={basis} names={names} {...report} />
            </div>
          ) : null}
        </Place>
        <div className="min-w-0 lg:col-start-1">
          <ExhibitPanel
            spec={toGrowthSpec(state)}
            onSpec={(change) =>
              update((before) => ({
                ...before,
                growthVerdicts: change(toGrowthSpec(before)).verdicts,
              }))
            }
          />
          <ExhibitPanel spec={conflicts} onSpec={setConflicts} />
        </div>
      </div>
    </>
  );
};
