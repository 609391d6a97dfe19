import type { About } from './about';

/** What the keys of the address hold that these pieces have. */
export const ABOUT: About = {
  ed: [
    'edition that the link is pinned to: figures of later years are not shown; `2024-later` is that edition with what was announced after it',
    'the latest',
  ],
  lang: ['`zh` or `en`', "the browser's language"],
  theme: ['`light`, `dark`, `contrast`', "the system's light or dark"],
  system: ['codes of the codelist `system`, comma-separated: any of them will do', 'everything'],
  right: ['codes of the codelist `right`, comma-separated: any of them will do', 'everything'],
  agency: ['codes of the codelist `agency`, comma-separated: any of them will do', 'everything'],
  chapter: ['codes of the codelist `chapter`, comma-separated: any of them will do', 'everything'],
  campaign: [
    'codes of the codelist `campaign`, comma-separated: any of them will do',
    'everything',
  ],
  from: ['first year, inclusive', 'open'],
  to: ['last year, inclusive', 'open'],
  vs: [
    'a second filter beside the first: only its keys that are otherwise, such as `right:copyright` or `from:2019,to:2019`; `right:-` where it has no such condition',
    'nothing is compared',
  ],
  present: ['`1` shows the presentation, under the filter of the link', 'off'],
  step: ['what is on the screen, from 1; a table of several pages counts each', '1'],
  both: ['`1` shows both languages, that of `lang` on top', 'one'],
  auto: ['seconds to the next slide, 3 to 3600, in a loop', 'by hand'],
  presenter: ["`1` is the presenter's window: next slide, notes, clock", 'the projected one'],
  embed: [
    '`1` shows the first exhibit of `deck` and nothing else, for a frame in a page of others',
    'off',
  ],
  deck: ['a deck of one’s own, see below', 'worked out from the data'],
};
