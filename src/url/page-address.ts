const FILE = /^file:/;

/** A question mark of full width, which makes the query a part of the path. */
const WIDE_QUESTION = /(?:%EF%BC%9F|？).*$/is;
/** "&" written as a number: the rest of the query is behind "#". */
const NUMBERED = /^#(?:0*38|x0*26);/i;

const querySearch = ({ pathname, search, hash }: URL): string => {
  const wide = WIDE_QUESTION.exec(pathname)?.[0].replace(/^%EF%BC%9F|^？/i, '?') ?? '';
  const start = wide ? wide + search.replace('?', '&') : search;
  return NUMBERED.test(hash) ? `${start}${start ? '&' : '?'}${hash.replace(NUMBERED, '')}` : start;
};

/** The query in a page's address, question mark included, '' for none. A page opened from disk has it after `#`: a browser lets such a page change nothing else of its address. */
export const readQuery = (href: string): string => {
  const url = new URL(href);
  const { hash } = url;
  if (!FILE.test(href)) return querySearch(url);
  return hash.startsWith('#?') ? hash.slice(1) : '';
};

/** The address of a page with another query, given without its question mark; '' leaves the bare page. */
export const toPageAddress = (href: string, query: string): string => {
  const plain = href.replace(/[?#].*$/s, '');
  const page = FILE.test(href) ? plain : plain.replace(WIDE_QUESTION, '');
  if (!query) return page;
  return `${page}${FILE.test(href) ? '#?' : '?'}${query}`;
};
