import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkImportGraph } from '../../scripts/import-graph.mts';

/** Type check and tests of a whole copy of the project. */
const TIMEOUT = 240_000;

/** Tests that go through every kind and every view of the registries. */
const TESTS = [
  'tests/exhibits/spec-codec.test.ts',
  'tests/i18n/resources.test.ts',
  'tests/url/parser.test.ts',
  'tests/views/random-links.test.ts',
];

/** The pictures of the kind of the recipe alone. */
const PICTURES = ['tests/pictures/pictures.test.tsx', '-t', 'tally/'];

/** The files that the recipes give, by path: a path in a line of its own, then a block of code. */
const readRecipes = (): ReadonlyMap<string, string> => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const blocks = text.matchAll(/^`(src\/[^`]+)`\n\n```\w+\n([^]*?)```$/gm);
  return new Map([...blocks].map(([, path = '', code = '']) => [path, code]));
};

const copyProject = (): string => {
  mkdirSync('.cache', { recursive: true });
  const root = mkdtempSync(join(process.cwd(), '.cache', 'recipes-'));
  for (const part of ['src', 'tests', 'scripts', 'public', 'docs', 'package.json'])
    cpSync(part, join(root, part), { recursive: true });
  for (const file of [
    'tsconfig.json',
    'vitest.config.ts',
    'vite.config.ts',
    'tailwind.config.ts',
    'index.html',
  ])
    cpSync(file, join(root, file));
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'dir');
  return root;
};

/** Adds a line to a registry: its import, and its name at the end of the list. */
const register = (root: string, path: string, name: string, from: string): void => {
  const file = join(root, path);
  const text = readFileSync(file, 'utf8');
  const added = `import { ${name} } from '${from}';\n${text.replace(/,?\s*\] as const;/, `, ${name}] as const;`)}`;
  expect(added.split(name).length).toBe(3);
  writeFileSync(file, added);
};

const run = (root: string, command: string, args: readonly string[]) => {
  const { NODE_ENV: _ignored, VITEST: _vitest, ...env } = process.env;
  const bin = join(root, 'node_modules', '.bin', command);
  const { status, stdout, stderr } = spawnSync(bin, args, { cwd: root, env, encoding: 'utf8' });
  return { status, output: stdout + stderr };
};

test(
  'a view and a kind of exhibit by the recipes pass types, import rule and tests',
  async () => {
    const recipes = readRecipes();
    expect([...recipes.keys()].map((path) => path.split('/').slice(1, 3).join('/'))).toContain(
      'views/sample',
    );
    const root = copyProject();
    try {
      for (const [path, code] of recipes) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), code);
      }
      register(root, 'src/views/registry.ts', 'SAMPLE_VIEW', './sample/entry');
      register(root, 'src/exhibits/registry.ts', 'TALLY_KIND', './tally/kind');
      expect((await checkImportGraph(root)).faults).toEqual([]);
      const types = run(root, 'tsc', ['--noEmit']);
      expect(types.output).toBe('');
      const tests = run(root, 'vitest', ['run', '--reporter=dot', ...TESTS]);
      expect(`${tests.status} ${tests.status === 0 ? '' : tests.output}`).toBe('0 ');
      const missing = run(root, 'vitest', ['run', '--reporter=dot', ...PICTURES]);
      expect(missing.output).toContain('There is no picture tally/plain.zh.html');
      const written = run(root, 'tsx', ['scripts/pictures.mts', 'tally']);
      expect(`${written.status} ${written.status === 0 ? '' : written.output}`).toBe('0 ');
      const compared = run(root, 'vitest', ['run', '--reporter=dot', ...PICTURES]);
      expect(`${compared.status} ${compared.status === 0 ? '' : compared.output}`).toBe('0 ');
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  },
  TIMEOUT,
);
