import { useTranslation } from 'react-i18next';
import { toAddress, type UpdateViewState } from '../../url/use-view-state';
import { type View, VIEWS, type ViewState } from '../../url/view-state';
import './words';

interface ViewNavigationProps {
  readonly state: ViewState;
  readonly onUpdate: UpdateViewState;
}

/** The state of another view: filters stay, what belongs to the tables of the view left behind goes. */
export const toView = (state: ViewState, view: View): ViewState => ({
  ...state,
  view,
  sort: undefined,
  search: '',
});

/** Links to the views; they hold the address of the view under the same filter, so that they open in a new tab, too. */
export const ViewNavigation = ({ state, onUpdate }: ViewNavigationProps) => {
  const { t } = useTranslation('app');
  return (
    <nav aria-label={t('views')} className="flex gap-1">
      {VIEWS.map((view) => (
        <a
          key={view}
          href={toAddress(toView(state, view))}
          aria-current={view === state.view ? 'page' : undefined}
          className="inline-flex min-h-8 items-center border-b-2 border-transparent px-2 text-ink-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink pointer-coarse:min-h-11"
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onUpdate((before) => toView(before, view));
          }}
        >
          {t(`view.${view}`)}
        </a>
      ))}
    </nav>
  );
};
