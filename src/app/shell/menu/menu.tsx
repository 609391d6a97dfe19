import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language';
import { Button } from '../../../ui/button';
import { toPart } from '../../../ui/late-part';
import { Popover } from '../../../ui/popover';
import { VIEWS } from '../../../views/registry';
import { Place } from '../../../wording/place/place';
import { FOLD } from '../fold';
import type { MenuProps } from './menu-content';
import '../words';

const { Part: MenuContent } = toPart(async () => (await import('./menu-content')).MenuContent);

/** Opens what is not used all the time, and the views where the header has no room for them: then it names the one that shows. */
export const Menu = (props: MenuProps) => {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const { open, folded } = FOLD[language];
  const view = VIEWS.find(({ name }) => name === props.state.view);
  return (
    <Popover
      label={t('menu')}
      align="end"
      trigger={
        <Button className="max-sm:min-w-11 justify-center">
          <span className="sr-only">{t('menu')}</span>
          <span aria-hidden="true" className={open}>
            ⋯
          </span>
          <span aria-hidden="true" className={folded}>
            ☰
          </span>
          <span data-view-name="" className={`max-sm:sr-only ${folded}`}>
            {view?.title[language]}
          </span>
        </Button>
      }
    >
      <Place>
        <MenuContent {...props} />
      </Place>
    </Popover>
  );
};
