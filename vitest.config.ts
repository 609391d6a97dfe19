import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** ECharts and its React wrapper are untranspiled ESM that plain Node cannot load. */
const INLINE = [/echarts-for-react/, /echarts/, /zrender/];

// The suffix chooses the place: `.test.ts` runs in Node, `.test.tsx` in a DOM.
export default defineConfig({
  plugins: [react({ jsxImportSource: '#jsx' })],
  test: {
    maxWorkers: availableParallelism(),
    // The rules of the house are tested by starting the real linter, which is slow on a busy machine.
    testTimeout: 20_000,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          server: { deps: { inline: INLINE } },
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/dom-setup.ts'],
          server: { deps: { inline: INLINE } },
        },
      },
    ],
  },
});
