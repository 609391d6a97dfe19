import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { DataPackage } from '../src/data/record-schemas';

type Compiler = typeof import('../src/data/compile-package');
type TableMaker = typeof import('./make-tables.mts');

/** A file that the build makes of the package; `path` lies below the page. */
interface MadeFile {
  readonly path: string;
  readonly text: string;
}

/** The tables of a package for other programs, none where it is not served as files. */
export type Tables = ReturnType<TableMaker['makeTables']>;

/** Makes the tables of the package in a folder. Rejects where one of its files is not as it must be. */
export const loadTables = async (root: string, folder: string): Promise<Tables> => {
  const { module } = await runnerImport<TableMaker>('./scripts/make-tables.mts', { root });
  return module.makeTables(folder);
};

/** What the build makes of a package: its descriptor as it is served, and the compiled files that this names. */
export interface MadeData {
  readonly descriptor: MadeFile;
  readonly first: MadeFile;
  readonly rest: MadeFile;
  /** The files of the package that are not compiled. */
  readonly others: readonly string[];
}

const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

const NAME_LENGTH = 10;

const toMade = (name: string, value: unknown): MadeFile => {
  const text = JSON.stringify(value);
  return { path: `assets/${name}-${sha256(text).slice(0, NAME_LENGTH)}.json`, text };
};

/** Compiles the data package in a folder, its descriptor naming `tables` too. Rejects where the descriptor or a file of figures is not as it must be. */
export const makeData = async (
  root: string,
  folder: string,
  tables: Tables['resources'] = [],
): Promise<MadeData> => {
  const { module } = await runnerImport<Compiler>('./src/data/compile-package.ts', { root });
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const descriptor = JSON.parse(read('datapackage.json')) as DataPackage;
  // The page takes a descriptor for that of what is compiled only where both say the same.
  const named = { ...descriptor, resources: [...descriptor.resources, ...tables] } as DataPackage;
  const compiled = module.compilePackage(named, (path) => JSON.parse(read(path)));
  const paths = Object.values(compiled.first.files).flatMap((files) => files.map(([path]) => path));
  const first = toMade('figures', compiled.first);
  const rest = toMade('figures-rest', compiled.rest);
  const served = {
    ...descriptor,
    resources: [
      ...descriptor.resources.map((resource) => ({
        ...resource,
        // What is not compiled is fetched itself: the hash says that it is what the build has checked.
        ...(paths.includes(resource.path) ? {} : { hash: `sha256:${sha256(read(resource.path))}` }),
      })),
      ...tables,
    ],
    // The page names files below its data folder.
    compiled: { first: `../${first.path}`, rest: `../${rest.path}` },
  };
  return {
    descriptor: { path: 'data/datapackage.json', text: JSON.stringify(served) },
    first,
    rest,
    others: descriptor.resources.map(({ path }) => path).filter((path) => !paths.includes(path)),
  };
};
