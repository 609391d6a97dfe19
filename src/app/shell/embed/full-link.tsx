import { type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../domain/language';
import { PRODUCT_NAME } from '../../../provenance/product-name';
import './words';

/** True where a window was opened; false in a frame that may not. */
const openWindow = (address: string): boolean => {
  const opened = window.open(address, '_blank');
  if (opened) opened.opener = null;
  return opened !== null;
};

interface FullLinkProps {
  readonly address: string;
  readonly language: Language;
}

/** Leads from a frame to the full view in a window of its own; where the frame may open none, it says the address. */
export const FullLink = ({ address, language }: FullLinkProps) => {
  const { t } = useTranslation('embed');
  const [isBlocked, setBlocked] = useState(false);
  const onClick = (event: MouseEvent) => {
    // Only a frame without rights of its own can be kept from opening windows, and of it the browser says nothing.
    if (window.origin !== 'null' || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setBlocked(!openWindow(address));
  };
  return (
    <>
      <a
        href={address}
        target="_blank"
        rel="noopener"
        onClick={onClick}
        className="text-accent underline decoration-hairline underline-offset-4 hover:decoration-current"
      >
        {t('open', { name: PRODUCT_NAME[language] })}
        <span className="sr-only"> {t('newWindow')}</span>
      </a>
      <span role="status" className="wrap-anywhere">
        {isBlocked ? t('blocked', { address }) : null}
      </span>
    </>
  );
};
