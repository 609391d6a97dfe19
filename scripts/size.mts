/** `npm run size`: the JavaScript of the built site in brotli bytes. Exit 1 where a limit is passed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesToLoad } from './bundle-chunks.mts';

/** Brotli bytes. */
const LIMITS = { first: 127_500, main: 326_000 };
const TITLES = { first: 'before the first tile shows', main: 'the whole main view' };

const dist = join(process.cwd(), 'dist');
const bytesOf = (file: string): number => brotliCompressSync(readFileSync(join(dist, file))).length;
const line = (bytes: number, text: string): string =>
  `${bytes.toLocaleString('en').padStart(9)}  ${text}`;

const load = filesToLoad(JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')));
let passed = true;
for (const part of ['first', 'main'] as const) {
  const sizes = load[part].map((file) => ({ file, bytes: bytesOf(file) }));
  const sum = sizes.reduce((total, { bytes }) => total + bytes, 0);
  const fits = sum > 0 && sum <= LIMITS[part];
  passed &&= fits;
  console.log(`JavaScript, ${TITLES[part]} (brotli bytes)`);
  for (const { file, bytes } of sizes) console.log(line(bytes, file));
  const limit = LIMITS[part].toLocaleString('en');
  console.log(`${line(sum, `in all, of ${limit} allowed: ${fits ? 'ok' : 'TOO BIG'}`)}\n`);
}
process.exitCode = passed ? 0 : 1;
