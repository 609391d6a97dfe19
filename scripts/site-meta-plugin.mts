import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { escapeJson } from './single-file.mts';
import { readSiteAddress } from './site-address.mts';
import { readSiteFacts, toJsonLd, toPreviewTags, toSitemap } from './site-description.mts';

/** The words of all views in a link: the names of their folders. */
export const listViews = (root: string): readonly string[] => {
  const folder = join(root, 'src', 'views');
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'entry.ts')))
    .toSorted();
};

/**
 * Build only: tells other programs what the page is, with Open Graph and a schema.org `Dataset`, and lists the views in
 * sitemap.xml where SITE_URL says where the site will be. The data block is no script: no browser runs it, no policy asks.
 */
export const siteMeta = (): Plugin => {
  const site = readSiteAddress(process.env);
  let folders = { root: process.cwd(), data: join('public', 'data') };
  return {
    name: 'site-meta',
    apply: 'build',
    configResolved: ({ root, publicDir }) => {
      folders = { root, data: join(publicDir, 'data') };
    },
    generateBundle() {
      if (!site) return;
      const source = toSitemap(site, listViews(folders.root));
      this.emitFile({ type: 'asset', fileName: 'sitemap.xml', source });
    },
    transformIndexHtml: () => [
      ...toPreviewTags(site).map(([property, content]) => ({
        tag: 'meta',
        attrs: { property, content },
        injectTo: 'head' as const,
      })),
      {
        tag: 'meta',
        attrs: { name: 'twitter:card', content: 'summary_large_image' },
        injectTo: 'head' as const,
      },
      {
        tag: 'script',
        attrs: { type: 'application/ld+json' },
        children: escapeJson(toJsonLd(readSiteFacts(folders.data), site)),
        injectTo: 'body' as const,
      },
    ],
  };
};
