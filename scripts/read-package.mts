import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as v from 'valibot';
import { type DataPackage, PACKAGE_SCHEMA } from '../src/data/record-schemas.ts';

/** Reads a file below the data folder; undefined where there is none. */
export const readTextBelow =
  (folder: string) =>
  (file: string): string | undefined => {
    const path = join(folder, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };

/** The descriptor of the package in a folder. Throws where it is missing, no JSON or against its schema. */
export const readDescriptor = (folder: string): DataPackage =>
  v.parse(PACKAGE_SCHEMA, JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')));

/** The data files that lie in the folder, named as the descriptor names them; schemas and the descriptor left out. */
export const listDataFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => file !== 'datapackage.json' && !file.startsWith('schema/'))
    .toSorted();
