/** `npm run data:format`: writes every data file in its canonical form, makes the search index and publishes the schemas. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatRecords } from '../src/data/check/format-records.ts';
import { toSearchText } from './make-search-index.mts';
import { toSchemaFiles } from './publish-schemas.mts';
import { readDescriptor, readTextBelow } from './read-package.mts';

const folder = process.argv[2] ?? join(import.meta.dirname, '..', 'public', 'data');

const descriptor = readDescriptor(folder);
for (const { path, kind } of descriptor.resources) {
  if (kind === 'search') continue;
  const file = join(folder, path);
  writeFileSync(file, formatRecords(JSON.parse(readFileSync(file, 'utf8'))));
}
for (const { path } of descriptor.resources.filter(({ kind }) => kind === 'search')) {
  const text = toSearchText(descriptor, readTextBelow(folder));
  if (text !== undefined) writeFileSync(join(folder, path), text);
}
mkdirSync(join(folder, 'schema'), { recursive: true });
for (const [name, text] of toSchemaFiles()) writeFileSync(join(folder, 'schema', name), text);
