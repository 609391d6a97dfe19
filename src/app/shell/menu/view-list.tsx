import { type ComponentProps, type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language';
import { closeAround } from '../../../ui/close-around';
import { FOLD } from '../fold';
import { useViewLinks, type ViewLinksProps } from '../use-view-links';
import { VIEW_GROUPS } from '../view-groups';

/** Where an arrow leads from one of so many links; from the last to the first. */
const targetOf = (key: string, at: number, count: number): number | undefined => {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
};

const moveFocus = (event: KeyboardEvent<HTMLAnchorElement>): void => {
  const links = [...(event.currentTarget.closest('nav')?.querySelectorAll('a') ?? [])];
  const target = targetOf(event.key, links.indexOf(event.currentTarget), links.length);
  if (target === undefined) return;
  event.preventDefault();
  links[target]?.focus();
};

type ItemProps = Omit<ComponentProps<'a'>, 'className'>;

const Item = ({ href, children, ...rest }: ItemProps) => (
  <a
    {...rest}
    href={href}
    onKeyDown={moveFocus}
    className="flex min-h-8 items-center rounded px-2 hover:bg-sunken aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold pointer-coarse:min-h-11"
  >
    {children}
  </a>
);

/** The views in their groups, where the header has no room for them. It begins at the view that shows; arrows, Home and End go through. */
export const ViewList = (props: ViewLinksProps) => {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const toLink = useViewLinks(props);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true });
  }, []);
  return (
    <nav ref={list} aria-label={t('views')} className={`mb-2 grid gap-2 ${FOLD[language].folded}`}>
      {VIEW_GROUPS.map(({ group, views }) => (
        <div key={group}>
          <p className="text-12 text-ink-muted">{t(`groups.${group}`)}</p>
          <ul aria-label={t(`groups.${group}`)} className="grid grid-cols-2 gap-x-1">
            {views.map((view) => (
              <li key={view.name}>
                <Item {...toLink(view, closeAround)}>{view.title[language]}</Item>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
};
