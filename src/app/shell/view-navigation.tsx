import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { FOLD } from './fold';
import { useViewLinks, type ViewLinksProps } from './use-view-links';
import { VIEW_GROUPS } from './view-groups';
import './words';

/** Links to all views, in their groups, where the header has room for them; elsewhere the menu lists them. */
export const ViewNavigation = memo((props: ViewLinksProps) => {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const toLink = useViewLinks(props);
  return (
    <nav aria-label={t('views')} className={FOLD[language].open}>
      {VIEW_GROUPS.map(({ group, views }) => (
        <ul
          key={group}
          aria-label={t(`groups.${group}`)}
          className="flex border-s border-hairline px-1 first:border-s-0"
        >
          {views.map((view) => (
            <li key={view.name}>
              <a
                {...toLink(view)}
                className="inline-flex min-h-8 items-center whitespace-nowrap border-y-2 border-transparent px-1.5 text-ink-muted hover:text-ink aria-[current=page]:border-b-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink pointer-coarse:min-h-11"
              >
                {view.title[language]}
              </a>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
});
