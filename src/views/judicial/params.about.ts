import type { About } from '../../url/about';

/** What the keys of the address hold that these pieces have. */
export const ABOUT: About = {
  count: ['by what criminal matters are counted: `cases` or `persons`', '`cases`'],
  offences: [
    'how offenses are sorted: `name` or a stage (`arrest-approved`, `prosecuted`, `concluded`), with `-` before it for descending',
    'the order of the law',
  ],
  case: [
    'the one typical case that is shown, by its id; one that the data do not have is reported there',
    'all',
  ],
};
