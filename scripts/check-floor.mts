/** `npm run floor`: holds the scripts and style sheets in dist to the oldest browsers served. Exit 1 where one asks for more. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLOOR } from './browser-floor.mts';
import { ALLOWED } from './floor-allowed.mts';
import { findFaults } from './floor-check.mts';

const dist = join(process.cwd(), 'dist');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:js|css)$/.test(name))
  .toSorted()
  .map((name) => ({ name, text: readFileSync(join(dist, name), 'utf8') }));
const faults = files.length > 0 ? findFaults(files, ALLOWED) : ['dist holds no scripts'];

const floor = Object.entries(FLOOR)
  .map(([browser, version]) => `${browser} ${version}`)
  .join(', ');
for (const fault of faults) console.error(fault);
console.log(
  `${files.length} scripts and style sheets held to ${floor}: ${faults.length === 0 ? 'ok' : `${faults.length} faults`}`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
