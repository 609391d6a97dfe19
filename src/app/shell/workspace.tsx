import { memo, type ReactNode, useMemo, useState } from 'react';
import type { DataPackage } from '../../data/record-schemas';
import type { LoadedData } from '../../data/use-dataset';
import type { Dataset } from '../../domain/dataset';
import { DataNotice } from '../../exhibits/data-notice';
import { PageContext, ViewLinkContext } from '../../exhibits/exhibit-context';
import { AddressContext } from '../../provenance/address-context';
import { FailingFiguresContext } from '../../provenance/failing-mark';
import {
  OpenedReportContext,
  type OpenedReportText,
  ReportSetterContext,
} from '../../provenance/opened-report-context';
import { toPart } from '../../ui/late-part';
import { toAddressOf } from '../../url/use-query';
import { useAddress } from '../../url/use-address';
import type { Vocabulary } from '../../url/vocabulary';
import { LinkNotice } from '../../views/link-notice';
import { keepOnBack, LINKS, type UpdateViewState, type ViewState } from '../../views/view-state';
import { Place } from '../../wording/place/place';
import { PageFooter } from '../offline/page-footer';
import { FilterPlace } from './filter-place';
import { Header } from './header';
import { MarkLinks } from './mark-links';
import { EmbedPlace } from './embed/embed-place';
import { PresentationPlace } from './presentation-place';
import { PrintLine } from './print-line';
import { SkipLink } from './skip-link';
import { TakeFigures } from './take-figure/take-figures';
import { useAddToDeck } from './use-deck-of-reader';
import { useFailingFigures } from './use-failing-figures';
import { useLater } from './use-later';
import { usePage, useTitle } from './use-page';
import { toViewLinks } from './to-view-links';
import { type ShellPage, useShellPage } from './use-shell-page';
import { useWorkspaceKeys } from './use-workspace-keys';
import { ViewSwitch } from './view-switch';

const { Part: HelpDialog } = toPart(async () => (await import('./help-dialog')).HelpDialog);

interface WorkspaceProps {
  readonly data: LoadedData & { readonly dataset: Dataset; readonly package: DataPackage };
  readonly vocabulary: Vocabulary;
  readonly notice: ReactNode;
}

interface ViewsProps extends ShellPage {
  readonly address: string;
  readonly toAddress: (state: ViewState) => string;
  readonly update: UpdateViewState;
  readonly vocabulary: Vocabulary;
}

/** The view that the link names, with everything that exhibits find around them. Renders nothing while what is shown stays the same: a click is answered by the filter bar first. */
const Views = memo(({ page, shown, address, toAddress, update, vocabulary }: ViewsProps) => {
  const { ground, actions } = page;
  const [report, setReport] = useState<OpenedReportText>();
  const linkTo = useMemo(() => toViewLinks(shown, toAddress, update), [shown, toAddress, update]);
  const failing = useFailingFigures(ground.package, ground.cube.dataset, actions.openIdentity);
  return (
    <AddressContext value={address}>
      <ViewLinkContext value={linkTo}>
        <FailingFiguresContext value={failing}>
          <ReportSetterContext value={setReport}>
            <OpenedReportContext value={report}>
              <TakeFigures state={shown} vocabulary={vocabulary}>
                <ViewSwitch state={shown} update={update} />
              </TakeFigures>
            </OpenedReportContext>
          </ReportSetterContext>
        </FailingFiguresContext>
      </ViewLinkContext>
    </AddressContext>
  );
});

const useLinks = (vocabulary: Vocabulary) => {
  const rules = useMemo(() => ({ codec: LINKS, vocabulary, keepOnBack }), [vocabulary]);
  const toAddress = useMemo(
    () => (state: ViewState) => toAddressOf(LINKS.serialize(state, vocabulary)),
    [vocabulary],
  );
  return { ...useAddress(rules), toAddress };
};

/** Help over the page; where it does not load that is said, and the page goes on. */
const Help = ({ onClose }: { readonly onClose: () => void }) => (
  <Place
    failedLook="fixed inset-x-0 bottom-0 z-20 mx-auto w-fit max-w-full rounded-t-lg border border-strong bg-raised px-4"
    onLeave={onClose}
  >
    <HelpDialog open onClose={onClose} />
  </Place>
);

/** The page around a view: header, filter bar, notices, and the one state that the address holds. */
export const Workspace = ({ data, ...props }: WorkspaceProps) => {
  const later = useLater(data.dataset, data.package, props.vocabulary);
  const { vocabulary } = later;
  const { state, dropped, update, toAddress } = useLinks(vocabulary);
  const language = usePage(state);
  const [dismissed, setDismissed] = useState<typeof dropped>();
  const [helpOpen, setHelpOpen] = useState(false);
  const add = useAddToDeck(state, vocabulary, update);
  const shell = useShellPage(later.dataOf, data.package, state, update, add, vocabulary);
  const { page, shown } = shell;
  useTitle(data.dataset, shown, language);
  const { ground, actions } = page;
  const notice = (
    <>
      {props.notice}
      <DataNotice broken={later.faults} core={false} onRetry={later.retry} />
    </>
  );
  useWorkspaceKeys(actions, update, setHelpOpen);
  const alone = { ground, state, vocabulary, language, update, dropped };
  const { edition = ground.pin } = shown;
  const address = useMemo(
    () => toAddress({ ...shown, edition, language, theme: undefined }),
    [toAddress, shown, edition, language],
  );
  if (state.embed) return <EmbedPlace {...alone} notice={notice} />;
  if (state.present) return <PresentationPlace {...alone} />;
  return (
    <MarkLinks {...{ shown, toAddress, update }}>
      <div className="mx-auto max-w-[120rem]">
        <SkipLink />
        <Header
          {...{ page, state, shown, language, toAddress }}
          onUpdate={update}
          onHelp={() => setHelpOpen(true)}
        />
        {notice}
        <LinkNotice
          dropped={dismissed === dropped ? [] : dropped}
          onDismiss={() => setDismissed(dropped)}
        />
        <main id="main" tabIndex={-1} className="px-4 pb-8 outline-none sm:px-8">
          <PageContext value={page}>
            <FilterPlace {...{ page, state, language }} />
            <Views {...shell} {...{ address, toAddress, update, vocabulary }} />
          </PageContext>
        </main>
        <PrintLine ground={ground} address={address} />
        <PageFooter edition={ground.latest} busy={false} />
        {helpOpen ? <Help onClose={() => setHelpOpen(false)} /> : null}
      </div>
    </MarkLinks>
  );
};
