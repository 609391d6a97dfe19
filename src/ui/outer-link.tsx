import type { ReactNode } from 'react';

interface OuterLinkProps {
  readonly url: string | null;
  readonly children: ReactNode;
}

/** A link to a page of somebody else's; its words alone where the address is none of the web. */
export const OuterLink = ({ url, children }: OuterLinkProps) =>
  url && /^https?:\/\//i.test(url) ? (
    <a
      href={url}
      rel="noopener noreferrer"
      target="_blank"
      className="text-accent underline decoration-hairline underline-offset-4 hover:decoration-current"
    >
      {children}
    </a>
  ) : (
    <>{children}</>
  );
