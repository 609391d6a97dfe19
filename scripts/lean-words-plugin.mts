import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const LEAN = ['i18next', 'react-i18next'] as const;

/** Puts src/i18n/lean in the place of i18next and react-i18next, whose types and format of words stay. Why: docs/adr/0015-words-without-their-library.md. */
export const leanWords = (): Plugin => ({
  name: 'lean-words',
  config: ({ root = process.cwd() }) => ({
    resolve: {
      alias: LEAN.map((name) => ({
        find: new RegExp(`^${name}$`),
        replacement: resolve(root, `src/i18n/lean/${name}.ts`),
      })),
    },
  }),
});
