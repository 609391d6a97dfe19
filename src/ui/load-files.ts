/** A script is there and does not run: a browser that could not read it once gives the same answer until the page is loaded again. */
export class StuckError extends Error {}

/** A file that the site is made of did not come. */
export class LoadError extends Error {}

const LESS_THAN = 60;

const begun = new Map<string, Promise<void>>();
const failed = new Set<string>();

/** Scripts that the page itself names: they run already. */
const isOfPage = (href: string): boolean =>
  [...document.querySelectorAll('script, link[rel="modulepreload"]')].some(
    (element) => ('src' in element ? element.src : 'href' in element && element.href) === href,
  );

/** Brings a script whole into the browser's cache. Hosts answer with their start page for what they do not have: that is no script. */
const fetchScript = async (href: string): Promise<void> => {
  const response = await fetch(href, failed.has(href) ? { cache: 'reload' } : {});
  const isScript = /\b(java|ecma)script\b/.test(response.headers.get('content-type') ?? '');
  const [first] = new Uint8Array(await response.arrayBuffer());
  if (!response.ok || !isScript || first === undefined || first === LESS_THAN)
    throw new LoadError(`${href} is not a script`);
};

const addStyle = (href: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`${href} did not load`));
    });
    document.head.append(link);
  });

const isStyle = (href: string): boolean => href.endsWith('.css');

const hasStyle = (href: string): boolean =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].some(
    (link) => link.href === href,
  );

/** What was asked for ahead (public/start.js) may have failed long before it is needed: takes that request away, if there is one. */
const dropAhead = (href: string): boolean => {
  const ahead = [...document.querySelectorAll<HTMLLinkElement>('link[rel="preload"]')].find(
    (link) => link.href === href,
  );
  ahead?.remove();
  return ahead !== undefined;
};

const bring = async (href: string): Promise<void> => {
  try {
    await (isStyle(href) ? addStyle(href) : fetchScript(href));
    failed.delete(href);
  } catch (error) {
    failed.add(href);
    if (dropAhead(href)) return bring(href);
    begun.delete(href);
    throw new LoadError(`${href} did not come`, { cause: error });
  }
};

/** Brings a file, once however often it is asked for; one that did not come is asked for anew. */
const bringOnce = (href: string): Promise<void> => {
  const before = begun.get(href);
  if (before) return before;
  const isThere = isStyle(href) ? hasStyle(href) : isOfPage(href);
  const coming = isThere ? Promise.resolve() : bring(href);
  begun.set(href, coming);
  return coming;
};

/**
 * Every `import()` of the built site comes here (scripts/whole-files-plugin.mts): the files that it needs are fetched, and
 * only once all of them are there are they run. A browser keeps a script that could not be read as broken until the page
 * is loaded again; a fetch can be repeated.
 * @public
 */
export const importWhole = async <T>(
  run: () => Promise<T>,
  files: readonly string[] | undefined,
  importer: string,
): Promise<T> => {
  await Promise.all((files ?? []).map((file) => bringOnce(new URL(file, importer).href)));
  try {
    return await run();
  } catch (error) {
    throw new StuckError('a script that is there does not run', { cause: error });
  }
};

/** Whether the host has another build of the site than the one that runs. False where it cannot be asked. */
export const isOtherBuild = async (): Promise<boolean> => {
  const own = document.querySelector('script[type="module"][src]')?.getAttribute('src');
  if (!own) return false;
  try {
    const response = await fetch(window.location.pathname, { cache: 'no-store' });
    const page = await response.text();
    return response.ok && page.includes('id="root"') && !page.includes(own);
  } catch {
    return false;
  }
};
