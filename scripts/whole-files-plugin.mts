import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';
const OWN = resolve(import.meta.dirname, '../src/ui/load-files.ts');

/** Has every `import()` of the build go through `importWhole`, with the names of all files that it needs. Why: docs/adr/0012-parts-that-do-not-load.md. */
export const importWholeFiles = (): Plugin => ({
  name: 'import-whole-files',
  apply: 'build',
  enforce: 'pre',
  load: (id) =>
    id === HELPER
      ? `export { importWhole as __vitePreload } from ${JSON.stringify(OWN)};`
      : undefined,
});

/** Vite names no file where a part is one file alone; it is one that may fail like any other. */
export const withOwnFile = (file: string, others: readonly string[]): string[] =>
  others.includes(file) ? [...others] : [file, ...others];
