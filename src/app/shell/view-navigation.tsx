import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { useLive } from '../../ui/use-live';
import { VIEWS } from '../../views/registry';
import { toView, type UpdateViewState, type ViewState } from '../../views/view-state';
import './words';

interface ViewNavigationProps {
  readonly state: ViewState;
  readonly toAddress: (state: ViewState) => string;
  readonly onUpdate: UpdateViewState;
}

/** The page that the build writes knows neither where it will lie nor how its reader likes it. */
const toWritten = (toAddress: (state: ViewState) => string, state: ViewState): string => {
  // In the single file the query stands behind "#".
  const { search, hash } = new URL(toAddress({ ...state, language: undefined, theme: undefined }));
  return search || hash.slice(1) || './';
};

/** Links to the views; they hold the address of the view under the same filter, so that they open in a new tab, too. */
export const ViewNavigation = ({ state, toAddress, onUpdate }: ViewNavigationProps) => {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const live = useLive();
  return (
    <nav aria-label={t('views')} className="flex gap-1">
      {VIEWS.map(({ name, title }) => (
        <a
          key={name}
          href={live ? toAddress(toView(state, name)) : toWritten(toAddress, toView(state, name))}
          aria-current={name === state.view ? 'page' : undefined}
          className="inline-flex min-h-8 items-center border-b-2 border-transparent px-2 text-ink-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink pointer-coarse:min-h-11"
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onUpdate((before) => toView(before, name));
          }}
        >
          {title[language]}
        </a>
      ))}
    </nav>
  );
};
