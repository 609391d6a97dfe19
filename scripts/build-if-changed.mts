/** Builds the site where anything that it is made of has changed since the last build. */
import { join } from 'node:path';
import { build } from 'vite';
import { isFresh, stampBuild } from './build-stamp.mts';

const root = process.cwd();
const dist = join(root, 'dist');

if (isFresh(root, dist)) {
  console.log('dist is built of these very files');
} else {
  await build({ root, logLevel: 'warn' });
  stampBuild(root, dist);
}
