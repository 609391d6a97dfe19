/** Builds the site, and packs its files, where anything that it is made of has changed since the last build. */
import { join } from 'node:path';
import { build } from 'vite';
import { isFresh, stampBuild } from './build-stamp.mts';
import { compressFolder } from './compress-dist.mts';

const root = process.cwd();
const dist = join(root, 'dist');

if (isFresh(root, dist)) {
  console.log('dist is built of these very files');
} else {
  await build({ root, logLevel: 'warn' });
  const { plain, br, gzip } = await compressFolder(dist);
  const kB = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
  console.log(`dist: ${kB(plain)} of text, ${kB(br)} in brotli, ${kB(gzip)} in gzip`);
  stampBuild(root, dist);
}
