import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type IViolation } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { readImports } from './read-imports.mts';

/** What the rules of .dependency-cruiser.cjs found in one src folder. `files` are the .ts and .tsx files there, `modules` how many of them were read. */
export interface ImportReport {
  readonly files: number;
  readonly modules: number;
  readonly imports: number;
  readonly faults: readonly string[];
}

const RULES = join(dirname(fileURLToPath(import.meta.url)), '..', '.dependency-cruiser.cjs');
const isTypeScript = (path: string): boolean => /\.tsx?$/.test(path);

const listFiles = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();

const toImportStatements = (file: string, code: string): string =>
  readImports(file, code)
    .map(({ specifier, dynamic }) =>
      dynamic
        ? `import(${JSON.stringify(specifier)});\n`
        : `import ${JSON.stringify(specifier)};\n`,
    )
    .join('');

/**
 * Writes a copy of src in which each file holds its import statements and nothing else.
 * Why: with TypeScript 7 dependency-cruiser has no parser for TypeScript and guesses with a tolerant one for
 * JavaScript, which misses `export type … from`, and dynamic imports after an apostrophe in JSX.
 */
const writeMirror = (root: string, mirror: string, files: readonly string[]): void => {
  rmSync(mirror, { recursive: true, force: true });
  for (const file of files) {
    const code = isTypeScript(file)
      ? toImportStatements(file, readFileSync(join(root, file), 'utf8'))
      : '';
    mkdirSync(dirname(join(mirror, file)), { recursive: true });
    writeFileSync(join(mirror, file), code);
  }
};

const toFault = (violation: IViolation, comments: ReadonlyMap<string, string>): string => {
  const target = violation.cycle?.map(({ name }) => name).join(' → ') ?? violation.to;
  const { name } = violation.rule;
  return `${violation.from} → ${target}: ${name}: ${comments.get(name) ?? 'forbidden'}`;
};

/** A fault where not every file was read, or there was none: dependency-cruiser itself passes such a tree. */
export const findUnread = (modules: number, files: number): readonly string[] =>
  modules === files && files > 0
    ? []
    : [`${modules} modules were read, but src holds ${files} files: nothing is proved`];

/** Checks the imports of `<root>/src`. Throws where a file does not parse. */
export const checkImportGraph = async (root: string): Promise<ImportReport> => {
  const mirror = join(root, '.cache', 'imports');
  const files = listFiles(root, 'src');
  writeMirror(root, mirror, files);
  const options = await extractDepcruiseOptions(RULES);
  const { output } = await cruise(['src'], { ...options, baseDir: mirror });
  if (typeof output === 'string') throw new Error('dependency-cruiser gave no result');
  const read = output.modules.filter(({ source }) => /^src\/.*\.tsx?$/.test(source));
  const sources = files.filter(isTypeScript);
  const rules = options.ruleSet?.forbidden ?? [];
  const comments = new Map(rules.map(({ name = '', comment = '' }) => [name, comment]));
  return {
    files: sources.length,
    modules: read.length,
    imports: read.reduce((sum, { dependencies }) => sum + dependencies.length, 0),
    faults: [
      ...findUnread(read.length, sources.length),
      ...output.summary.violations.map((fault) => toFault(fault, comments)).toSorted(),
    ],
  };
};
