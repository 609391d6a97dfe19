import { expect, test } from 'vitest';
import { filesToLoad } from '../../scripts/bundle-chunks.mts';

const MANIFEST = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    imports: ['_shared.js'],
    dynamicImports: [
      'src/exhibits/series/exhibit.ts',
      'src/show/presentation-root.tsx',
      'src/views/framed-exhibit.tsx',
    ],
  },
  '_shared.js': { file: 'assets/shared.js' },
  'src/exhibits/series/exhibit.ts': {
    file: 'assets/timeline.js',
    src: 'src/exhibits/series/exhibit.ts',
    imports: ['index.html', '_charts.js'],
  },
  '_charts.js': { file: 'assets/charts.js', dynamicImports: ['src/views/audit/view.tsx'] },
  'src/show/presentation-root.tsx': {
    file: 'assets/deck.js',
    src: 'src/show/presentation-root.tsx',
    imports: ['_only-deck.js'],
  },
  'src/views/framed-exhibit.tsx': {
    file: 'assets/framed-exhibit.js',
    src: 'src/views/framed-exhibit.tsx',
  },
  '_only-deck.js': { file: 'assets/only-deck.js' },
  'src/views/audit/view.tsx': { file: 'assets/audit.js', src: 'src/views/audit/view.tsx' },
};

test('the first files are the entry and its static imports', () => {
  expect(filesToLoad(MANIFEST).first).toEqual(['assets/index.js', 'assets/shared.js']);
});

test('the main view is all that is not another view, or imported by one alone', () => {
  expect(filesToLoad(MANIFEST).main).toEqual([
    'assets/charts.js',
    'assets/framed-exhibit.js',
    'assets/index.js',
    'assets/shared.js',
    'assets/timeline.js',
  ]);
});

test('a manifest that names a chunk it does not hold is refused', () => {
  expect(() => filesToLoad({ a: { file: 'a.js', isEntry: true, imports: ['b'] } })).toThrow('b');
});
