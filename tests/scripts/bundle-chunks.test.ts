import { expect, test } from 'vitest';
import { filesToLoad } from '../../scripts/bundle-chunks.mts';

const MANIFEST = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    imports: ['_shared.js'],
    dynamicImports: ['src/features/timeline/timeline-panel.tsx', 'src/presentation/deck-view.tsx'],
  },
  '_shared.js': { file: 'assets/shared.js' },
  'src/features/timeline/timeline-panel.tsx': {
    file: 'assets/timeline.js',
    src: 'src/features/timeline/timeline-panel.tsx',
    imports: ['index.html', '_charts.js'],
  },
  '_charts.js': { file: 'assets/charts.js', dynamicImports: ['src/app/views/audit-view.tsx'] },
  'src/presentation/deck-view.tsx': {
    file: 'assets/deck.js',
    src: 'src/presentation/deck-view.tsx',
    imports: ['_only-deck.js'],
  },
  '_only-deck.js': { file: 'assets/only-deck.js' },
  'src/app/views/audit-view.tsx': { file: 'assets/audit.js', src: 'src/app/views/audit-view.tsx' },
};

test('the first files are the entry and its static imports', () => {
  expect(filesToLoad(MANIFEST).first).toEqual(['assets/index.js', 'assets/shared.js']);
});

test('the main view is all that is not another view, or imported by one alone', () => {
  expect(filesToLoad(MANIFEST).main).toEqual([
    'assets/charts.js',
    'assets/index.js',
    'assets/shared.js',
    'assets/timeline.js',
  ]);
});

test('a manifest that names a chunk it does not hold is refused', () => {
  expect(() => filesToLoad({ a: { file: 'a.js', isEntry: true, imports: ['b'] } })).toThrow('b');
});
