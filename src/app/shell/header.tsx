import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_TAG, otherLanguage } from '../../domain/language';
import { PRODUCT_NAME } from '../../provenance/product-name';
import { Button } from '../../ui/button';
import { VIEWS } from '../../views/registry';
import type { ViewState } from '../../views/view-state';
import { Menu } from './menu/menu';
import type { MenuProps } from './menu/menu-content';
import { ViewNavigation } from './view-navigation';
import './words';

interface HeaderProps extends MenuProps {
  /** The state that the views show already; `state` may be ahead of it. */
  readonly shown: ViewState;
}

/** Name and edition of the product, the views, language, help, the menu and the way to the slides. On a narrow page it is one line that stays in sight: whatever a link opens, its reader can change the language. */
export const Header = ({ shown, ...props }: HeaderProps) => {
  const { page, state, language, toAddress, onUpdate, onHelp } = props;
  const { t } = useTranslation('app');
  const other = otherLanguage(language);
  const view = VIEWS.find(({ name }) => name === state.view);
  // Which view is the current one shows at once; the addresses of all of them may follow behind the paint.
  const linked = useMemo(() => ({ ...shown, view: state.view }), [shown, state.view]);
  return (
    <header className="flex min-h-10 flex-wrap items-center gap-x-3 border-b border-hairline px-4 max-lg:sticky max-lg:top-0 max-lg:z-20 max-lg:bg-paper sm:min-h-12 sm:px-8 sm:py-1 print:static">
      <div className="min-w-0 sm:flex sm:items-baseline sm:gap-x-2">
        <h1 className="text-14 font-semibold max-sm:leading-5 sm:text-16">
          {PRODUCT_NAME[language]}
        </h1>
        <p className="text-12 text-ink-muted max-sm:leading-4 sm:text-14">
          <span data-view-name="" className="sm:hidden print:hidden">
            {view?.title[language]} ·{' '}
          </span>
          {t('edition', { edition: page.ground.edition })}
        </p>
      </div>
      <ViewNavigation state={linked} {...{ toAddress, onUpdate }} />
      <div className="screen-only ms-auto flex items-center gap-1 max-sm:-my-1">
        <Button
          lang={LANGUAGE_TAG[other]}
          aria-label={t('languageLabel')}
          onClick={() => onUpdate((before) => ({ ...before, language: other }))}
        >
          {t('language')}
        </Button>
        <Button aria-label={t('helpTitle')} className="max-sm:hidden" onClick={onHelp}>
          ?
        </Button>
        <Menu {...props} />
        <Button
          look="solid"
          className="max-sm:hidden"
          onClick={() => onUpdate((before) => ({ ...before, present: true }))}
        >
          <span aria-hidden="true">▶</span> {t('present')}
        </Button>
      </div>
    </header>
  );
};
