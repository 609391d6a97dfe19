import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeTables } from '../../scripts/make-tables.mts';
import { observationColumns } from '../../src/take-away/csv/observation-columns';
import { putTable } from '../support/link-tables';
import { DATA_FOLDER, readDataset } from '../support/read-data';
import { createTree } from '../support/temporary-tree';

const PATH = join(process.cwd(), 'docs', 'data.md');
const page = readFileSync(PATH, 'utf8');
const SITE = 'https://example.org/ip/';

const toColumns = (): string =>
  [
    '| column | type | | |',
    '|---|---|---|---|',
    ...observationColumns(readDataset()).map(
      ({ id, type, name, meaning }) => `| \`${id}\` | ${type} | ${name.zh} | ${meaning.en} |`,
    ),
  ].join('\n');

// `npm run docs:links` runs this test and lets it write the page.
test('the documented columns are those of the code', async () => {
  await expect(putTable(page, 'columns', toColumns())).toMatchFileSnapshot(PATH);
});

/** The example in a language, three lines long. */
const exampleIn = (language: string): string => {
  const [, code] = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(page) ?? [];
  if (code === undefined) throw new Error(`no example in ${language}`);
  expect(code.trimEnd().split('\n')).toHaveLength(3);
  expect(code).toContain(SITE);
  return code;
};

interface Tool {
  readonly command: string;
  readonly arguments: (code: string) => readonly string[];
}

const ENVIRONMENT = { ...process.env, LC_ALL: 'C.UTF-8' };
const run = (command: string, args: readonly string[]) =>
  spawnSync(command, args, { encoding: 'utf8', env: ENVIRONMENT });

const pythonWithPandas = ['python3', '/usr/bin/python3'].find(
  (command) => run(command, ['-c', 'import pandas']).status === 0,
);
const has = (command: string): string | undefined =>
  run(command, ['--version']).status === 0 ? command : undefined;

const TOOLS: readonly (readonly [name: string, language: string, tool: Tool | undefined])[] = [
  ['pandas', 'python', pythonWithPandas],
  ['R', 'r', has('Rscript')],
  ['DuckDB', 'sql', has('duckdb')],
].map(([name = '', language = '', command]) => [
  name,
  language,
  command === undefined
    ? undefined
    : {
        command,
        arguments: (code) =>
          name === 'DuckDB' ? ['-csv', '-c', code] : [name === 'R' ? '-e' : '-c', code],
      },
]);

describe('the examples of reading the tables', () => {
  for (const [name, language, tool] of TOOLS)
    test.skipIf(tool === undefined)(
      `in ${name} run${tool ? '' : `, skipped: there is no ${name} on this machine`}`,
      () => {
        const site = join(createTree({ 'data/none.txt': '' }), '/');
        for (const { path, content } of makeTables(DATA_FOLDER).files) {
          mkdirSync(dirname(join(site, 'data', path)), { recursive: true });
          writeFileSync(join(site, 'data', path), content);
        }
        const code = exampleIn(language).replaceAll(SITE, site);
        const { stdout, stderr, status } = tool
          ? run(tool.command, tool.arguments(code))
          : { stdout: '', stderr: '', status: 1 };
        expect(status, stderr).toBe(0);
        expect(stdout).toContain('satisfaction.score@2024');
        expect(stdout).toContain('82.36');
      },
    );

  test('in Power Query is three lines long; skipped: no machine of the tests has Excel', () => {
    expect(exampleIn('powerquery')).toContain('Encoding = 65001');
  });
});
