import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Files whose tests need the modules as they are at the start, with nothing loaded and nobody's deed noted. */
const FRESH = [
  'tests/show/presentation-root.test.tsx',
  'tests/show/slide.test.tsx',
  'tests/ui/when-wanted.test.tsx',
];

/** ECharts and its React wrapper are untranspiled ESM that plain Node cannot load. */
const INLINE = [/echarts-for-react/, /echarts/, /zrender/];

// The suffix chooses the place: `.test.ts` runs in Node, `.test.tsx` in a DOM.
export default defineConfig({
  plugins: [react({ jsxImportSource: '#jsx' })],
  test: {
    maxWorkers: availableParallelism(),
    // Ends what hangs. The slowest tests take 6 seconds, and five times as long on a busy machine.
    testTimeout: 60_000,
    restoreMocks: true,
    unstubGlobals: true,
    // A worker keeps what it has loaded: to read the modules anew for every file took longer than the tests.
    isolate: false,
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
          exclude: FRESH,
          setupFiles: ['tests/support/dom-setup.ts'],
          server: { deps: { inline: INLINE } },
        },
      },
      {
        extends: true,
        test: {
          name: 'dom, fresh',
          environment: 'jsdom',
          isolate: true,
          include: FRESH,
          setupFiles: ['tests/support/dom-setup.ts'],
          server: { deps: { inline: INLINE } },
        },
      },
    ],
  },
});
