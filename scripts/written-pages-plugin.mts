import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import type { WrittenPage } from '../src/app/prerender';
import { listDataFiles } from './list-data-files.mts';

type Pages = Readonly<Record<'zh' | 'en', WrittenPage>>;

interface Writer {
  readonly writePages: (data: string) => Promise<Pages>;
}

const EMPTY_ROOT = '<div id="root"></div>';
const NO_SCRIPT = /<noscript>.*?<\/noscript>/s;

const readData = (folder: string): string =>
  JSON.stringify(
    Object.fromEntries(
      ['datapackage.json', ...listDataFiles(folder)].map((file) => [
        file,
        JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown,
      ]),
    ),
  );

/** Builds the app for Node and has it write the default view in both languages. */
const writePages = async (root: string): Promise<Pages> => {
  const outDir = join(root, 'node_modules', '.written-pages');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [react({ jsxImportSource: '#jsx' })],
    build: {
      ssr: 'src/app/prerender.tsx',
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      // Node runs a file of one name once, however often it changes.
      rolldownOptions: { output: { entryFileNames: '[name]-[hash].js' } },
    },
  });
  const entry = [built].flat().flatMap((each) => ('output' in each ? each.output : []))[0];
  if (!entry) throw new Error('the writer of pages was not built');
  const writer = (await import(pathToFileURL(join(outDir, entry.fileName)).href)) as Writer;
  return writer.writePages(readData(join(root, 'public', 'data')));
};

/** index.html with the written pages in its root, and their sources for readers without scripts. */
export const withPages = (html: string, pages: Pages): string => {
  if (!html.includes(EMPTY_ROOT)) throw new Error('index.html has no empty root');
  const place = (name: string, { loading }: WrittenPage) =>
    `<p data-place="${name}" role="status">${loading}</p>`;
  const written = (['zh', 'en'] as const).map((language) => {
    const own = pages[language];
    const lang = language === 'zh' ? 'zh-Hans-CN' : 'en';
    return `<div data-written="${language}" lang="${lang}">${own.page}</div><div data-places="${language}" lang="${lang}">${place('view', own)}${place('stage', own)}</div>`;
  });
  return html
    .replace(EMPTY_ROOT, () => `<div id="root">${written.join('')}</div>`)
    .replace(NO_SCRIPT, () => `<noscript>${pages.zh.sources}${pages.en.sources}</noscript>`);
};

/** Build only: writes the default view in both languages into index.html, so that figures are there before any script. Why: docs/adr/0015-the-page-is-written-by-the-build.md. */
export const writtenPages = (): Plugin => {
  let root = process.cwd();
  return {
    name: 'written-pages',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html) => withPages(html, await writePages(root)),
    },
  };
};
