import { useTranslation } from 'react-i18next';
import type { Language } from '../../../domain/language';
import type { Page } from '../../../exhibits/exhibit-context';
import { Button } from '../../../ui/button';
import { closeAround } from '../../../ui/close-around';
import { AddView } from './add-view';
import { CopyLink } from './copy-link';
import type { ViewLinksProps } from '../use-view-links';
import { ThemeSelect } from './theme-select';
import { ViewList } from './view-list';
import './words';

export interface MenuProps extends ViewLinksProps {
  readonly page: Page;
  readonly language: Language;
  readonly onHelp: () => void;
}

/** The views, on a narrow page; the link to this very view, how the page looks, the slides and, on a phone, all that the header has no room for. */
export const MenuContent = (props: MenuProps) => {
  const { page, state, language, onUpdate, toAddress, onHelp } = props;
  const { edition = page.ground.edition } = state;
  const { t } = useTranslation('menu');
  const { t: tApp } = useTranslation('app');
  return (
    <div className="grid w-72 max-w-full gap-1">
      <ViewList {...props} />
      <Button
        look="solid"
        className="justify-center sm:hidden"
        onClick={() => onUpdate((before) => ({ ...before, present: true }))}
      >
        <span aria-hidden="true">▶</span> {tApp('present')}
      </Button>
      <AddView {...{ page, state, language }} />
      <CopyLink address={toAddress({ ...state, edition, language })} />
      <ThemeSelect state={state} onUpdate={onUpdate} />
      <Button
        className="sm:hidden"
        onClick={(event) => {
          closeAround(event.currentTarget);
          onHelp();
        }}
      >
        {t('help')}
      </Button>
    </div>
  );
};
