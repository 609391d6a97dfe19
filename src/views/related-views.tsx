import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { ViewLinkContext } from '../exhibits/exhibit-context';
import { useLanguage } from '../i18n/use-language';
import './words';

interface RelatedViewsProps {
  /** The words of other views in a link. */
  readonly names: readonly string[];
}

/** Links to other views under the same filter. */
export const RelatedViews = ({ names }: RelatedViewsProps) => {
  const { t } = useTranslation('views');
  const language = useLanguage();
  const linkTo = use(ViewLinkContext);
  const links = names.flatMap((name) => linkTo(name) ?? []);
  if (links.length === 0) return null;
  return (
    <nav aria-label={t('related')} className="screen-only flex flex-wrap gap-x-4 text-14">
      <span aria-hidden="true" className="text-ink-muted">
        {t('related')}
      </span>
      {links.map(({ title, address, open }) => (
        <a
          key={address}
          href={address}
          className="inline-flex min-h-6 items-center text-accent underline pointer-coarse:min-h-11"
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            open();
          }}
        >
          {title[language]}
        </a>
      ))}
    </nav>
  );
};
