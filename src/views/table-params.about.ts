import type { About } from '../url/about';

/** What the keys of the address hold that these pieces have. */
export const ABOUT: About = {
  sort: [
    'column of the table of the view, `-` before it for descending',
    'the order of the report',
  ],
  q: ['search text, at most 200 characters', 'none'],
};
