import type { About } from '../../url/about';

/** What the keys of the address hold that these pieces have. */
export const ABOUT: About = {
  growth: ['verdicts on printed growth that are shown: `differs`, `undecided`, `agrees`', 'all'],
  verdict: [
    'outcomes of identities that are shown: `off`, `undecidable`, `remainder`, `rounding`, `exact`, `holds` (bounds), `trivial` (cannot fail)',
    'all',
  ],
  identity: ['opened identity, by its id; one that the data do not have is reported there', 'none'],
};
