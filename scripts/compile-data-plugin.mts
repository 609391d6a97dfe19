import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type MadeData, makeData } from './compile-data.mts';

/** Build only: compiles the data package for the first view, has its descriptor name what was made, and has the page ask for both at once. Why: docs/adr/0014-compiled-data.md. */
export const compileData = (): Plugin => {
  let folders = { root: process.cwd(), data: join('public', 'data') };
  let making: Promise<MadeData> | undefined;
  const make = (): Promise<MadeData> => {
    making ??= makeData(folders.root, folders.data);
    return making;
  };
  return {
    name: 'compile-data',
    apply: 'build',
    configResolved: ({ root, publicDir }) => {
      folders = { root, data: join(publicDir, 'data') };
    },
    buildStart: () => {
      making = undefined;
    },
    async generateBundle() {
      const { descriptor, first, rest } = await make();
      // The descriptor takes the place of the one that was copied with the package.
      for (const { path, text } of [descriptor, first, rest])
        this.emitFile({ type: 'asset', fileName: path, source: text });
    },
    transformIndexHtml: async () => {
      const { descriptor, first } = await make();
      return [descriptor, first].map(({ path }) => ({
        tag: 'link',
        // `crossorigin` makes it match a plain `fetch`, else the file would be loaded twice.
        attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${path}` },
        injectTo: 'head' as const,
      }));
    },
  };
};
