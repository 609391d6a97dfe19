import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { countVerdicts } from '../../crossfilter/choose-tiles';
import type { LoadedData } from '../../data/use-dataset';
import type { Dataset } from '../../domain/dataset';
import { FilterBar } from './filter-bar/filter-bar';
import { LinkNotice } from '../../views/link-notice';
import { FailingFiguresContext } from '../../provenance/failing-mark';
import { OpenedReportContext, type OpenedReportText } from '../../provenance/opened-report-context';
import { useViewState } from '../../url/use-view-state';
import type { Vocabulary } from '../../url/param';
import type { View } from '../../url/view-state';
import { toView } from './view-navigation';
import { Header } from './header';
import { PageFooter } from '../offline/page-footer';
import { loadPresentation, PresentationPlace } from './presentation-place';
import { SkipLink } from './skip-link';
import { useFailingFigures } from './use-failing-figures';
import { usePage } from './use-page';
import { useShortcuts } from './use-shortcuts';
import { useViewProps } from './use-view-props';
import type { ViewActions } from '../../views/view-props';
import { ViewSwitch } from './view-switch';

const HelpDialog = lazy(async () => ({ default: (await import('./help-dialog')).HelpDialog }));

interface WorkspaceProps {
  readonly data: LoadedData & { readonly dataset: Dataset };
  readonly vocabulary: Vocabulary;
  readonly notice: ReactNode;
}

/** Esc undoes the last filter, ? opens the help, / goes to the search of the view, g and a letter to another view. */
const useWorkspaceKeys = (actions: ViewActions, setHelpOpen: (open: boolean) => void) =>
  useShortcuts(
    useMemo(() => {
      const go = (view: View) => () =>
        actions.update((before) => (before.presentation.present ? before : toView(before, view)));
      return {
        Escape: actions.undo,
        'g o': go('main'),
        'g i': go('indicators'),
        'g a': go('audit'),
        '?': () => setHelpOpen(true),
        '/': () => document.querySelector<HTMLElement>('main input[type="search"]')?.focus(),
      };
    }, [actions, setHelpOpen]),
  );

/** The page around a view: header, filter bar, notices, and the one state that the address holds. */
export const Workspace = ({ data, vocabulary, notice }: WorkspaceProps) => {
  const { state, dropped, update } = useViewState(vocabulary);
  const language = usePage(data.dataset, state);
  const { present } = state.presentation;
  const [dismissed, setDismissed] = useState<typeof dropped>();
  const [helpOpen, setHelpOpen] = useState(false);
  const [report, setReport] = useState<OpenedReportText>();
  const view = useViewProps(data, state, update, setReport);
  const { actions, cube, verdicts } = view;
  const failing = useFailingFigures(data.package, data.dataset, update);
  const counts = useMemo(() => countVerdicts(verdicts), [verdicts]);
  useWorkspaceKeys(actions, setHelpOpen);
  if (present && data.package) {
    const props = { ...view, data: { ...data, package: data.package }, state, vocabulary };
    return <PresentationPlace {...props} language={language} update={update} />;
  }
  return (
    <div className="mx-auto max-w-[120rem]">
      <SkipLink />
      <Header
        edition={state.edition ?? data.package?.edition ?? ''}
        state={state}
        language={language}
        onUpdate={update}
        onHelp={() => setHelpOpen(true)}
        onAdd={async () => {
          const { addView } = await loadPresentation();
          update((before) => addView(before, cube, verdicts, vocabulary));
        }}
      />
      {notice}
      <LinkNotice
        dropped={dismissed === dropped ? [] : dropped}
        onDismiss={() => setDismissed(dropped)}
      />
      <main id="main" tabIndex={-1} className="px-4 pb-8 outline-none sm:px-8">
        <FilterBar
          cube={cube}
          filter={state.filter}
          years={vocabulary.years}
          counts={counts}
          onChange={actions.changeFilter}
        />
        <FailingFiguresContext value={failing}>
          <OpenedReportContext value={report}>
            <ViewSwitch {...view} />
          </OpenedReportContext>
        </FailingFiguresContext>
      </main>
      <PageFooter edition={data.package?.edition ?? ''} busy={false} />
      {helpOpen ? (
        <Suspense fallback={null}>
          <HelpDialog open onClose={() => setHelpOpen(false)} />
        </Suspense>
      ) : null}
    </div>
  );
};
