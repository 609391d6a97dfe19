import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The data files that lie in the folder, named as the descriptor names them; schemas and the descriptor left out. */
export const listDataFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => file !== 'datapackage.json' && !file.startsWith('schema/'))
    .toSorted();
