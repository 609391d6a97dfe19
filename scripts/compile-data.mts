import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { DataPackage } from '../src/data/record-schemas';

type Compiler = typeof import('../src/data/compile-package');

/** A file that the build makes of the package; `path` lies below the page. */
interface MadeFile {
  readonly path: string;
  readonly text: string;
}

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

/** Compiles the data package in a folder. Rejects where the descriptor or a file of figures is not as it must be. */
export const makeData = async (root: string, folder: string): Promise<MadeData> => {
  const { module } = await runnerImport<Compiler>('./src/data/compile-package.ts', { root });
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const descriptor = JSON.parse(read('datapackage.json')) as DataPackage;
  const compiled = module.compilePackage(descriptor, (path) => JSON.parse(read(path)));
  const paths = Object.values(compiled.first.files).flatMap((files) => files.map(([path]) => path));
  const first = toMade('figures', compiled.first);
  const rest = toMade('figures-rest', compiled.rest);
  const served = {
    ...descriptor,
    resources: descriptor.resources.map((resource) => ({
      ...resource,
      // What is not compiled is fetched itself: the hash says that it is what the build has checked.
      ...(paths.includes(resource.path) ? {} : { hash: `sha256:${sha256(read(resource.path))}` }),
    })),
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
