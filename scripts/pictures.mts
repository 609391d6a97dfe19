/**
 * `npm run pictures [-- kind …]`: writes the pictures of every kind of exhibit (or of these) into tests/pictures, and a
 * page to look at them side by side, what has changed since the last commit first: .cache/pictures/index.html.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { showPictures, type ShownPicture } from './show-pictures.mts';

const TEST = 'tests/pictures/pictures.test.tsx';
const VITEST = join('node_modules', '.bin', 'vitest');
const FOLDER = join('tests', 'pictures');
const PAGE = join('.cache', 'pictures', 'index.html');

const kinds = process.argv.slice(2);
const isAsked = (file: string): boolean =>
  kinds.length === 0 || kinds.includes(file.split('/')[0] ?? '');

const readFiles = (): readonly string[] =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .toSorted();

/** The picture of the last commit; undefined where it has none, or where there is no history. */
const committed = (file: string): string | undefined => {
  const { status, stdout } = spawnSync('git', ['show', `HEAD:./${FOLDER}/${file}`], {
    encoding: 'utf8',
  });
  return status === 0 ? stdout : undefined;
};

/** The style sheets of the site. */
const buildStyles = async (): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [react({ jsxImportSource: '#jsx' }), tailwindcss()],
    build: { write: false, copyPublicDir: false, chunkSizeWarningLimit: Number.POSITIVE_INFINITY },
  });
  const files = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  return files
    .flatMap((file) =>
      file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
    )
    .join('\n');
};

for (const file of readFiles()) if (isAsked(file)) rmSync(join(FOLDER, file));
const pattern = kinds.length === 0 ? [] : ['-t', `\\b(${kinds.join('|')})/`];
const { status } = spawnSync(VITEST, ['run', '--reporter=dot', TEST, ...pattern], {
  env: { ...process.env, PICTURES: 'write' },
  stdio: ['ignore', 'inherit', 'inherit'],
});
process.exitCode = status ?? 1;
const pictures = readFiles().map(
  (file): ShownPicture => ({
    file,
    before: committed(file),
    now: readFileSync(join(FOLDER, file), 'utf8'),
  }),
);
for (const kind of kinds) {
  if (pictures.some(({ file }) => file.startsWith(`${kind}/`))) continue;
  console.error(`There is no kind of exhibit that is called ${kind}.`);
  process.exitCode = 1;
}
const changed = pictures.filter(({ before, now }) => before !== now);
mkdirSync(join('.cache', 'pictures'), { recursive: true });
writeFileSync(PAGE, showPictures(pictures, await buildStyles()));
console.log(`${pictures.length} pictures, ${changed.length} new or changed. Look at them: ${PAGE}`);
