import type { Page } from '@playwright/test';

/** What a reader does in the page again and again. `open` is the query under which, `act` the deed itself, `after` what makes the page ready for the next. */
export interface Deed {
  readonly name: string;
  readonly open: string;
  readonly times: number;
  readonly ready: (page: Page) => Promise<void>;
  readonly act: (page: Page, time: number) => Promise<void>;
  readonly after?: (page: Page) => Promise<void>;
}

/** The right filter's bars in the breakdown panel: real buttons, one a code. */
const BAR = '[data-bench="breakdown-bar"]';
const VIEWS = 'header nav a';
const MENU = '[aria-haspopup="dialog"]:visible';

const has = (selector: string) => async (page: Page) =>
  page.locator(selector).first().waitFor({ timeout: 30_000 });

/** Clicks what comes next of all that a selector finds, from `first` on. */
const clickNext =
  (selector: string, first = 0) =>
  async (page: Page, time: number): Promise<void> => {
    const found = page.locator(selector);
    await found.nth((first + time) % (await found.count())).click();
  };

const escape = (page: Page) => page.keyboard.press('Escape');

/** The deeds of the bench: a filter, the language, a view, a slide, a menu, a dialog. */
export const DEEDS: readonly Deed[] = [
  { name: 'filter', open: '', times: 50, ready: has(BAR), act: clickNext(BAR) },
  {
    name: 'language',
    open: '',
    times: 20,
    ready: has(BAR),
    act: (page) => page.locator('header button[lang]').click(),
  },
  { name: 'view', open: '', times: 21, ready: has(BAR), act: clickNext(VIEWS, 1) },
  {
    name: 'slide',
    open: '?present=1',
    times: 20,
    ready: has('h2, h1'),
    act: (page) => page.keyboard.press('ArrowRight'),
  },
  { name: 'menu', open: '', times: 24, ready: has(BAR), act: clickNext(MENU), after: escape },
  {
    name: 'dialog',
    open: '',
    times: 20,
    ready: has(BAR),
    act: (page) => page.keyboard.press('?'),
    after: escape,
  },
];
