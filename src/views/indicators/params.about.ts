import type { About } from '../../url/about';

/** What the keys of the address hold that these pieces have. */
export const ABOUT: About = {
  cols: [
    'optional columns of the table of all figures, comma-separated; `none` for none of them',
    'the view chooses',
  ],
  whole: ['`1` lists what is known only as a whole, too', 'not listed'],
  obs: ['figure whose details are open, as `indicator@time;dimension=code` (encoded)', 'none'],
};
