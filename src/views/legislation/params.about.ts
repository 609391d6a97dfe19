import type { About } from '../../url/about';

/** What the keys of the address hold that these pieces have. */
export const ABOUT: About = {
  as: ['`timeline` or `table`', '`timeline`'],
  level: [
    'levels of instruments, comma-separated; those that the data do not have are reported there',
    'all',
  ],
  issuer: ['bodies that issue instruments, as `level`', 'all'],
  status: ['statuses of instruments, as `level`', 'all'],
  stage: ['stages of unfinished instruments, as `level`', 'all'],
  region: ['provinces or cities of local regulations, as `level`', 'all'],
  effect: ['year in which instruments take effect', 'any'],
  on: ['day on which instruments are in force, as `2024-12-31`', 'any'],
  instrument: [
    'instrument whose details are shown, by its id; one that the data do not have is reported there',
    'none',
  ],
};
