import type { About } from '../../url/about';

/** What the keys of the address hold that these pieces have. */
export const ABOUT: About = {
  part: [
    'part of the sources that is open: `documents`, `cautions`, `conflicts`, `evidence`, `names`, `marks`, `fields`, `changes`',
    '`documents`',
  ],
  only: [
    'rows of that part that are shown, comma-separated: documents by `official`, `press`, `secondary`; cautions by `identity`, `conflict`, `break`, `footnote`; names by `official`, `press`, `own`',
    'all',
  ],
  names: [
    'codelist or kind of records whose names or fields are shown; one that there is not is reported there',
    'all',
  ],
  mark: ['mark that is pointed at; one that there is not is reported there', 'none'],
};
