import type { About } from '../url/about';

/** What the keys of the address hold that these pieces have. */
export const ABOUT: About = {
  event: [
    'type of the events that are listed, a code of `event-type`; one that the data do not have is reported there',
    'all',
  ],
  partner: [
    'partner of the events that are listed, a code of `partner`, or `none` for those that name none abroad; one that the data do not have is reported there',
    'all',
  ],
  host: [
    'host of the events that are listed, a code of `agency`; one that the data do not have is reported there',
    'all',
  ],
};
