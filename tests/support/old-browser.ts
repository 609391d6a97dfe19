import type { Page, Route } from '@playwright/test';

/** Runs in the page before its scripts: takes away what Chrome 109, Firefox 115 or Safari 16 lack. */
const takeAway = (): void => {
  const missing: readonly (readonly [object, readonly string[]])[] = [
    [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
    [Array, ['fromAsync']],
    [Object, ['groupBy']],
    [Map, ['groupBy']],
    [Map.prototype, ['getOrInsert', 'getOrInsertComputed']],
    [Promise, ['withResolvers', 'try']],
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf']],
    [String.prototype, ['isWellFormed', 'toWellFormed']],
    [URL, ['canParse', 'parse']],
    [AbortSignal, ['any']],
    [RegExp, ['escape']],
    [Intl, ['Segmenter', 'DurationFormat']],
    [Element.prototype, ['checkVisibility', 'moveBefore']],
    [HTMLElement.prototype, ['popover', 'showPopover', 'hidePopover', 'togglePopover']],
    [HTMLButtonElement.prototype, ['popoverTargetElement', 'popoverTargetAction']],
    [Document.prototype, ['startViewTransition', 'adoptedStyleSheets', 'moveBefore']],
    [Navigator.prototype, ['wakeLock', 'userAgentData', 'scheduling']],
    [globalThis, ['navigation', 'scheduler', 'requestIdleCallback', 'ToggleEvent', 'Iterator']],
    [globalThis, ['CompressionStream', 'OffscreenCanvas', 'Highlight', 'CloseWatcher']],
  ];
  for (const [owner, names] of missing)
    for (const name of names) Reflect.deleteProperty(owner, name);

  // An attribute that means nothing.
  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = function set(this: Element, name: string, value: string): void {
    if (name !== 'popover') setAttribute.call(this, name, value);
  };
  // An unknown pseudo-class makes the whole selector wrong.
  for (const name of ['querySelector', 'querySelectorAll', 'matches', 'closest'] as const)
    for (const { prototype } of [Document, Element]) {
      const real: unknown = Reflect.get(prototype, name);
      if (typeof real !== 'function') continue;
      Reflect.set(prototype, name, function ask(this: Node, selector: string): unknown {
        if (/:popover-open|:open\b|:has\(/.test(selector))
          throw new DOMException(`${selector} is not a valid selector`, 'SyntaxError');
        return Reflect.apply(real, this, [selector]);
      });
    }
};

/** Names of what a style sheet of an old browser does not know, made unknown to every browser. */
const YOUNG_STYLE =
  /color-mix\(|\bsubgrid\b|@property\b|:has\(|(?<=[{;])(?:text-wrap|scrollbar-gutter)(?=:)/g;

/** A style sheet file without what old browsers lack. Names of classes stay. */
const age = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  const css = (await response.text())
    .replaceAll('-subgrid', '-SUBGRID')
    .replaceAll(YOUNG_STYLE, (name) => name.replace(/[a-z]/, 'no-such-$&'))
    .replaceAll('-SUBGRID', '-subgrid')
    // The question by which Tailwind knows a browser without @property, with the answer of Firefox 115.
    .replaceAll('-moz-orient:inline', 'display:block')
    .replaceAll('rgb(from ', 'no-such(from ');
  await route.fulfill({ response, body: css });
};

/** Makes of today's browser one of the oldest served, as far as the site can tell. To be called before a page is opened. */
export const makeOld = async (page: Page): Promise<void> => {
  await page.addInitScript(takeAway);
  await page.route('**/*.css', age);
};
