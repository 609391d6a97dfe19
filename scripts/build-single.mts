/** `npm run build:single [-- --out folder]`: the whole site as one file that opens from disk. Says its size. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build, type Rolldown } from 'vite';
import { BUILD_TARGET } from './browser-floor.mts';
import { makeData } from './compile-data.mts';
import { toSingleFile } from './single-file.mts';
import { writtenPages } from './written-pages-plugin.mts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist-single' } } });
const FILE = join(values.out, 'ip-observatory.html');
const DATA = join('public', 'data');

const buildInMemory = async (): Promise<readonly Rolldown.RolldownOutput['output'][number][]> => {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [react({ jsxImportSource: '#jsx' }), tailwindcss(), writtenPages()],
    build: {
      target: BUILD_TARGET,
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      // One script: a page opened from disk may load no further one.
      rolldownOptions: { output: { codeSplitting: false } },
      // The one script is large on purpose.
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    },
  });
  return [result].flat().flatMap((each) => ('output' in each ? each.output : []));
};

const only = <T,>(what: string, found: readonly T[]): T => {
  const [first] = found;
  if (first === undefined || found.length > 1)
    throw new Error(`the build gave ${found.length} ${what}, not one`);
  return first;
};

const readJson = (file: string): unknown => JSON.parse(readFileSync(join(DATA, file), 'utf8'));

const files = await buildInMemory();
// After the build: what reads the compiler sets the mode of the process, and React is built by it.
const made = await makeData(process.cwd(), DATA);
const assets = (suffix: string): readonly string[] =>
  files.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith(suffix) ? [file.source.toString()] : [],
  );
const html = toSingleFile({
  page: only('pages', assets('.html')),
  start: readFileSync(join('public', 'start.js'), 'utf8'),
  first: readFileSync(join('public', 'floor.js'), 'utf8'),
  script: only(
    'scripts',
    files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])),
  ),
  style: only('style sheets', assets('.css')),
  icon: readFileSync(join('public', 'favicon.svg'), 'utf8'),
  data: {
    'datapackage.json': JSON.parse(made.descriptor.text) as unknown,
    ...Object.fromEntries(
      [made.first, made.rest].map(({ path, text }) => [`../${path}`, JSON.parse(text) as unknown]),
    ),
    ...Object.fromEntries(made.others.map((file) => [file, readJson(file)])),
  },
});

mkdirSync(values.out, { recursive: true });
writeFileSync(FILE, html);
const bytes = (count: number): string => `${count.toLocaleString('en')} bytes`;
console.log(
  `${FILE}: ${bytes(Buffer.byteLength(html))}, ${bytes(brotliCompressSync(html).length)} in brotli`,
);
