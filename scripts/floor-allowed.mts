/**
 * What the built site names although a browser of the floor lacks it, and why that is no fault. Something new stands here
 * only once it was tried without (tests/e2e/floor.e2e.ts). An entry that nothing uses any more is a fault too.
 */
export const ALLOWED: Readonly<Record<string, string>> = {
  toSorted: 'public/floor.js gives it',
  toReversed: 'public/floor.js gives it',
  toSpliced: 'public/floor.js gives it',
  popover: 'src/ui/popover.tsx asks for it, and opens a dialog where it is missing',
  showPopover:
    'asked for first; without it the details of a figure cover the page as a plain sheet',
  hidePopover:
    'of what a browser has opened as a popover; elsewhere that is a dialog, and closed as one',
  difference: 'of two figures, not the method of sets',
  union: 'of rectangles in zrender, not the method of sets',
  requestIdleCallback: 'asked for first; without it parts follow at once',
  scheduler: 'a part of ECharts with that name',
  navigation: 'React asks for it first',
  'URL.canParse': 'valibot asks for it first',
  startViewTransition: 'React, for a component that is not used here',
  'navigator.wakeLock': 'asked for first; without it the screen of a deck may go dark',
  'color-mix()':
    'Tailwind, for placeholders only, inside @supports: they have the full color of text',
  'relative colors': 'Tailwind, inside @supports only, to tell browsers apart',
  '@property':
    'Tailwind declares the same variables anew where it is missing; type on slides may be smaller',
  subgrid: 'src/app/theme.css lays the rows out where it is missing',
  'text-autospace': 'without it, no space between Chinese and Latin letters',
  'text-spacing-trim': 'without it, full-width punctuation keeps its width',
  'text-wrap': 'without it, lines of headings are less even',
  'scrollbar-gutter': 'without it, the page moves sideways by a scroll bar',
  'print-color-adjust': 'stands beside its older name with -webkit-',
  'units of line height': 'Tailwind, for the height of empty date fields in Safari',
  ':has()': 'Firefox 115: on slides the scroll bar keeps its room',
};
