import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
