import { describe, expect, test } from 'vitest';
import { checkImportGraph, findUnread } from '../../scripts/import-graph.mts';
import { createTree } from '../support/temporary-tree';

const DOMAIN = { 'src/domain/unit.ts': 'export const unit = 1;\n' };

const faultsOf = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const report = await checkImportGraph(createTree({ ...DOMAIN, ...files }));
  expect(report.modules).toBe(report.files);
  return report.faults;
};

describe('the import rule', () => {
  test('lets a tree pass that keeps to it, and reads every file', async () => {
    const root = createTree({
      ...DOMAIN,
      'src/crossfilter/filter.ts': "export { unit } from '../domain/unit';\n",
      'src/exhibits/kpi/picture.tsx':
        "import { unit } from '../../domain/unit';\nexport const KpiPanel = () => <p>don't {unit}</p>;\n",
      'src/app/app.css': '',
      'src/app/main.tsx':
        "import './app.css';\nimport { KpiPanel } from '../exhibits/kpi/picture';\nexport const main = KpiPanel;\n",
    });
    expect(await checkImportGraph(root)).toEqual({ files: 4, modules: 4, imports: 4, faults: [] });
  });

  test.each([
    [
      'a room that imports upwards',
      'src/crossfilter/a.ts',
      "import '../url/b';",
      'room-crossfilter',
    ],
    ['two rooms side by side', 'src/charts/a.ts', "import '../url/b';", 'room-charts'],
    ['a type-only import', 'src/ui/a.ts', "export type { B } from '../url/b';", 'room-ui'],
    ['an import type', 'src/domain/a.ts', "export type B = import('../url/b').B;", 'room-domain'],
    [
      'a dynamic import after an apostrophe',
      'src/ui/a.tsx',
      "export const A = () => <p>don't {String(import('../url/b'))}</p>;",
      'room-ui',
    ],
    ['a room that nobody declared', 'src/helpers/a.ts', "import '../url/b';", 'known-room'],
    ['a package of another room', 'src/exhibits/a/a.ts', "import 'valibot';", 'package-valibot'],
    ['echarts outside charts', 'src/exhibits/a/a.ts', "import 'echarts/core';", 'package-echarts'],
    ['a package in the domain', 'src/domain/a.ts', "import 'react';", 'packages-of-domain'],
    ['wording in charts', 'src/charts/a.ts', "import 'react-i18next';", 'words-as-arguments'],
    ['a view that asks the deck', 'src/views/a.ts', "import '../deck/b';", 'room-views'],
    [
      'a kind that knows its outlet',
      'src/exhibits/a/a.ts',
      "import '../../show/b';",
      'room-exhibits',
    ],
    [
      'wording that asks for an exhibit',
      'src/wording/a.ts',
      "import '../exhibits/b';",
      'room-wording',
    ],
    ['an import of a test', 'src/app/a.ts', "import '../../tests/a';", 'resolvable'],
  ])('forbids %s', async (_case, path, code, rule) => {
    const faults = await faultsOf({
      'src/url/b.ts': 'export type B = 1;\n',
      'src/deck/b.ts': '',
      'src/show/b.ts': '',
      'src/exhibits/b.ts': '',
      [path]: code,
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${path} → `);
    expect(faults[0]).toContain(`: ${rule}: `);
  });

  test('forbids a kind that imports a kind, a view that imports a view, and a cycle', async () => {
    const faults = await faultsOf({
      'src/exhibits/a/a.ts': "import '../b/b';",
      'src/exhibits/b/b.ts': '',
      'src/views/a/view.tsx': "import '../b/view';",
      'src/views/b/view.tsx': '',
      'src/url/c.ts': "import './d';",
      'src/url/d.ts': "import './c';",
    });
    expect(faults.map((fault) => fault.split(': ')[1])).toEqual([
      'exhibits-apart',
      'no-cycle',
      'views-apart',
    ]);
  });

  test('fails where a file does not parse', async () => {
    await expect(faultsOf({ 'src/url/b.ts': 'import {' })).rejects.toThrow('src/url/b.ts');
  });

  test('fails where not every file was read, or there was none', async () => {
    expect(findUnread(0, 12)).toEqual([
      '0 modules were read, but src holds 12 files: nothing is proved',
    ]);
    expect(findUnread(12, 12)).toEqual([]);
    const { faults } = await checkImportGraph(createTree({ 'src/readme.txt': '' }));
    expect(faults).toEqual(findUnread(0, 0));
  });
});
