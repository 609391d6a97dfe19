import type { Plugin } from 'vite';

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
