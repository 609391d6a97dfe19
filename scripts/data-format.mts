/** `npm run data:format`: writes every data file in its canonical form and publishes the schemas. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatRecords } from '../src/data/check/format-records.ts';
import { toSchemaFiles } from './publish-schemas.mts';
import { readDescriptor } from './read-package.mts';

const folder = process.argv[2] ?? join(import.meta.dirname, '..', 'public', 'data');

for (const { path } of readDescriptor(folder).resources) {
  const file = join(folder, path);
  writeFileSync(file, formatRecords(JSON.parse(readFileSync(file, 'utf8'))));
}
mkdirSync(join(folder, 'schema'), { recursive: true });
for (const [name, text] of toSchemaFiles()) writeFileSync(join(folder, 'schema', name), text);
