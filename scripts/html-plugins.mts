import type { Plugin } from 'vite';

/** Data files that the first screen needs, relative to index.html: the browser fetches them beside the script, not after it. */
export const FIRST_SCREEN_DATA = [
  'data/datapackage.json',
  'data/codelists.json',
  'data/indicators.json',
] as const;

const CSP_META = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/;

/** The content-security policy that an HTML page declares, or undefined where it declares none. index.html is the one place where it is written. */
export const readPolicy = (html: string): string | undefined =>
  /content="([^"]*)"/.exec(CSP_META.exec(html)?.[0] ?? '')?.[1];

/** Development only: takes the policy out of the page, for hot reload puts script and style into it. A build keeps it. */
export const dropPolicyInDevelopment = (): Plugin => ({
  name: 'drop-policy-in-development',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(CSP_META, ''),
});

/** Adds a preload link for each path. `crossorigin` makes it match a plain `fetch`, else the file would be loaded twice. */
export const preloadData = (paths: readonly string[]): Plugin => ({
  name: 'preload-data',
  transformIndexHtml: () =>
    paths.map((path) => ({
      tag: 'link',
      attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${path}` },
      injectTo: 'head',
    })),
});
