import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadTables, type MadeData, makeData, type Tables } from './compile-data.mts';

interface Made extends MadeData {
  readonly tables: Tables;
}

/** Build only: compiles the data package for the first view, makes its tables for other programs, has its descriptor name what was made, and has the page ask for what the first view needs at once. Why: docs/adr/0014-compiled-data.md. */
export const compileData = (): Plugin => {
  let folders = { root: process.cwd(), data: join('public', 'data') };
  let making: Promise<Made> | undefined;
  const makeAll = async (): Promise<Made> => {
    const tables = await loadTables(folders.root, folders.data);
    return { ...(await makeData(folders.root, folders.data, tables.resources)), tables };
  };
  const make = (): Promise<Made> => {
    making ??= makeAll();
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
      const { descriptor, first, rest, tables } = await make();
      for (const { path, content } of tables.files)
        this.emitFile({ type: 'asset', fileName: `data/${path}`, source: content });
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
