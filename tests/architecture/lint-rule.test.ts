import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTree } from '../support/temporary-tree';

/** What the linter says of a tree of files, as "path: rule", sorted. */
const lint = (files: Readonly<Record<string, string>>): readonly string[] => {
  const root = createTree(files);
  copyFileSync('.oxlintrc.json', join(root, '.oxlintrc.json'));
  const oxlint = join(process.cwd(), 'node_modules/oxlint/bin/oxlint');
  // Each file by name: the tree lies in a git-ignored folder, where the linter looks for none itself.
  const args = [oxlint, '-f', 'unix', ...Object.keys(files)];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return [...stdout.matchAll(/^(\S+?):\d+:\d+: .*\((\S+)\)\]$/gm)]
    .map(([, path, rule]) => `${path}: ${rule}`)
    .toSorted();
};

const READS_PAGE = 'export const title = () => document.title;\n';
const LOADS_ECHARTS = "import { init } from 'echarts/core';\nexport const start = init;\n";
const LOADS_ALL = "import { init } from 'echarts';\nexport const start = init;\n";

test('the linter forbids what the house forbids', () => {
  const faults = lint({
    'src/charts/paint/all.ts': LOADS_ALL,
    'src/charts/paint/register-echarts.ts': LOADS_ALL,
    'src/charts/paint/second.ts': LOADS_ECHARTS,
    'src/domain/any.ts': 'export const first = (list: any) => list;\n',
    'src/domain/asserted.ts': 'export const second = (value?: 1) => value!;\n',
    'src/domain/long.ts': `export const list = [\n${'  1,\n'.repeat(300)}];\n`,
    'src/domain/page.ts': READS_PAGE,
    'src/exhibits/kpi/picture.tsx': READS_PAGE,
  });
  expect(faults).toEqual([
    'src/charts/paint/all.ts: no-restricted-imports',
    'src/charts/paint/register-echarts.ts: no-restricted-imports',
    'src/charts/paint/second.ts: no-restricted-imports',
    'src/domain/any.ts: no-explicit-any',
    'src/domain/asserted.ts: no-non-null-assertion',
    'src/domain/long.ts: max-lines',
    'src/domain/page.ts: no-restricted-globals',
    'src/exhibits/kpi/picture.tsx: no-restricted-globals',
  ]);
});

test('the linter allows what the house allows', () => {
  const faults = lint({
    'src/app/page.ts': READS_PAGE,
    'src/charts/paint/echart.tsx': READS_PAGE,
    'src/charts/paint/register-echarts.ts': LOADS_ECHARTS,
    'src/charts/paint/types.ts':
      "import type { ComposeOption } from 'echarts/core';\nexport type Option = ComposeOption<never>;\n",
    'src/domain/parameter.ts': 'export const same = (location: 1) => location;\n',
    'src/exhibits/kpi/use-title.ts': READS_PAGE,
    'src/url/use-view-state.ts': READS_PAGE,
  });
  expect(faults).toEqual([]);
});
