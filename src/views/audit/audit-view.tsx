import { memo, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnfiltered } from '../../crossfilter/filter';
import { scopeIdentities } from '../../crossfilter/scope-identities';
import { toReportBasis } from '../../data/to-report-basis';
import { type LoadedRecords, useRecords } from '../../data/use-records';
import type { ResourceKind } from '../../data/record-schemas';
import { evaluateIdentity } from '../../domain/evaluate-identity';
import { AuditPanel } from '../../exhibits/identities/audit-panel';
import { DataNotice } from '../../exhibits/data-notice';
import { ReportFilePanel } from '../../provenance/report-file/report-file-panel';
import { useReportFile } from '../../provenance/report-file/use-report-file';
import { LoadingBlock } from '../../ui/loading-block';
import { AuditGrowth } from './audit-growth';
import { Place } from '../../exhibits/place';
import type { ViewProps } from '../view-props';
import '../../exhibits/identities/words';
import '../../provenance/report-file/words';

/** Says which of the files that only this view needs cannot be used. */
const Faults = ({ loaded }: { readonly loaded: readonly LoadedRecords<ResourceKind>[] }) => (
  <DataNotice
    broken={loaded.flatMap(({ faults }) => faults)}
    core={false}
    onRetry={() => {
      for (const each of loaded) each.retry();
    }}
  />
);

const NONE: readonly never[] = [];

/** What the report file is compared with; undefined while files are on their way or broken, or without an outline. */
const useBasis = (
  { cube, data, state }: ViewProps,
  instruments: LoadedRecords<'instruments'>['records'],
  exemptions: LoadedRecords<'exemptions'>['records'],
) => {
  const { sources, cases } = data;
  const { observations } = cube.dataset;
  const edition = state.edition ?? data.package?.edition ?? '';
  return useMemo(
    () =>
      instruments && exemptions
        ? toReportBasis({ sources, observations, instruments, cases, exemptions }, edition)
        : undefined,
    [sources, observations, instruments, cases, exemptions, edition],
  );
};

const Register = ({
  cube,
  state,
  actions,
  identities,
  instruments,
}: ViewProps & {
  readonly identities: NonNullable<LoadedRecords<'identities'>['records']>;
  readonly instruments: NonNullable<LoadedRecords<'instruments'>['records']>;
}) => {
  const { dataset } = cube;
  const { filter } = state;
  const checked = useMemo(
    () => identities.map((identity) => evaluateIdentity(identity, dataset)),
    [identities, dataset],
  );
  const scopes = useMemo(
    () => scopeIdentities(cube, filter, identities),
    [cube, filter, identities],
  );
  const documents = useMemo(
    () => new Map(instruments.map((each) => [each.id, each])),
    [instruments],
  );
  return (
    <AuditPanel
      dataset={dataset}
      checked={checked}
      scopes={scopes}
      documents={documents}
      filtered={!isUnfiltered(filter)}
      verdicts={state.identityVerdicts}
      search={state.search}
      open={state.identity}
      onVerdicts={(identityVerdicts) =>
        actions.update((before) => ({ ...before, identityVerdicts }))
      }
      onSearch={(search) => actions.update((before) => ({ ...before, search }))}
      onOpen={(identity) => actions.update((before) => ({ ...before, identity }))}
    />
  );
};

/** The names of documents and cases, whose dates the report file is compared with, too. */
const useNames = (
  cases: ViewProps['data']['cases'],
  instruments: LoadedRecords<'instruments'>['records'],
) =>
  useMemo(
    () =>
      new Map([
        ...(instruments ?? []).map(({ id, title }) => [id, title] as const),
        ...cases.map(({ id, name }) => [id, name] as const),
      ]),
    [instruments, cases],
  );

/** The audit: every identity with its verdict, and the check of all figures against a report file that the reader has. */
export const AuditView = memo((props: ViewProps) => {
  const { cube, data } = props;
  const { t } = useTranslation('identities');
  const { t: tReport } = useTranslation('report');
  const identities = useRecords(data.package, 'identities');
  const instruments = useRecords(data.package, 'instruments');
  const exemptions = useRecords(data.package, 'exemptions');
  const conflicts = useRecords(data.package, 'growth-conflicts');
  const basis = useBasis(props, instruments.records, exemptions.records);
  const names = useNames(data.cases, instruments.records);
  const { state, store } = useReportFile();
  const paragraphs = state.opened?.paragraphs;
  const { onReport } = props.actions;
  useEffect(() => {
    if (basis) onReport(paragraphs && { source: basis.source, paragraphs });
  }, [onReport, paragraphs, basis]);
  return (
    <>
      <Faults loaded={[identities, instruments, exemptions, conflicts]} />
      {basis ? (
        // On a phone the check of the file stands below a long register.
        <a href="#report-file" className="inline-block pt-3 text-accent underline lg:hidden">
          {tReport('title')} ↓
        </a>
      ) : null}
      <div className="grid gap-x-10 gap-y-6 py-3 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Place height="h-96">
          {identities.records ? (
            <Register
              {...props}
              identities={identities.records}
              instruments={instruments.records ?? NONE}
            />
          ) : identities.faults.length > 0 ? null : (
            <LoadingBlock label={t('loading')} className="h-96" />
          )}
        </Place>
        <Place height="h-48">
          {basis ? (
            <div
              id="report-file"
              className="lg:sticky lg:top-3 lg:max-h-[calc(100dvh-1.5rem)] lg:self-start lg:overflow-auto"
            >
              <ReportFilePanel
                dataset={cube.dataset}
                basis={basis}
                names={names}
                state={state}
                store={store}
              />
            </div>
          ) : null}
        </Place>
        <Place height="h-96">
          <AuditGrowth {...props} conflicts={conflicts.records} />
        </Place>
      </div>
    </>
  );
});
