const FILE = /^file:/;

/** The query in a page's address, question mark included, '' for none. A page opened from disk has it after `#`: a browser lets such a page change nothing else of its address. */
export const readQuery = (href: string): string => {
  const { search, hash } = new URL(href);
  if (!FILE.test(href)) return search;
  return hash.startsWith('#?') ? hash.slice(1) : '';
};

/** The address of a page with another query, given without its question mark; '' leaves the bare page. */
export const toPageAddress = (href: string, query: string): string => {
  const page = href.replace(/[?#].*$/s, '');
  if (!query) return page;
  return `${page}${FILE.test(href) ? '#?' : '?'}${query}`;
};
