import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { readDescriptor } from './read-package.mts';

/** Files that a link needs beside the first ones: of each view by its word in a link, and of the presentation. */
type EarlyFiles = Readonly<Record<string, readonly string[]>>;

const VIEW = /^src\/views\/([\w-]+)\/view\.tsx$/;
const FRAME = 'src/views/framed-exhibit.tsx';
const STAGE = ['src/show/first-slide.tsx', 'src/exhibits/statement/exhibit.ts'];
const SPEC = /\/exhibits\/([\w-]+)\/spec'/g;
const REST = /^assets\/figures-rest-.*\.json$/;

/** The default deck is known once its story is there. */
const storyFiles = (root: string): readonly string[] =>
  readDescriptor(join(root, 'public/data'))
    .resources.filter(({ kind }) => kind === 'story')
    .map(({ path }) => `data/${path}`);

type Chunk = Rolldown.OutputChunk;

/** What is there besides the view that most links open, which comes with the first files. */
const OVERVIEW = 'main';

/** The kinds whose specs the files of a view speak of. */
const kindsOf = (root: string, view: string): readonly string[] => {
  const folder = join(root, 'src/views', view);
  return readdirSync(folder)
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(SPEC)])
    .map(([, kind]) => `src/exhibits/${kind}/exhibit.ts`);
};

/** The chunks that hold these files, with all that they import at once. */
const collect = (chunks: readonly Chunk[], root: string, files: readonly string[]) => {
  const byModule = new Map(
    chunks.flatMap((chunk) => chunk.moduleIds.map((id) => [relative(root, id), chunk] as const)),
  );
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set<string>();
  const visit = (chunk: Chunk | undefined): void => {
    if (!chunk || found.has(chunk.fileName)) return;
    found.add(chunk.fileName);
    for (const next of chunk.imports) visit(byName.get(next));
  };
  for (const file of files) visit(byModule.get(file));
  return found;
};

const listEarly = (bundle: Rolldown.OutputBundle, root: string): EarlyFiles => {
  const outputs = Object.values(bundle);
  const chunks = outputs.filter((each) => each.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  const first = entry
    ? collect(
        chunks,
        root,
        entry.moduleIds.map((id) => relative(root, id)),
      )
    : new Set();
  const rest = Object.keys(bundle).filter((file) => REST.test(file));
  const listOf = (files: readonly string[]): readonly string[] => [
    ...[...collect(chunks, root, files)].filter((file) => !first.has(file)).toSorted(),
    ...rest,
  ];
  const views = chunks
    .flatMap(({ moduleIds }) => moduleIds.map((id) => VIEW.exec(relative(root, id))?.[1]))
    .filter((name) => name !== undefined && name !== OVERVIEW);
  return {
    ...Object.fromEntries(
      views.map((name) => [
        name,
        listOf([`src/views/${name}/view.tsx`, FRAME, ...kindsOf(root, `${name}`)]),
      ]),
    ),
    present: [...listOf(STAGE), ...storyFiles(root)],
  };
};

/** One list behind the other: `audit a.js b.js;present c.js`. */
const toText = (early: EarlyFiles): string =>
  Object.entries(early)
    .map(([name, files]) => [name, ...files].join(' '))
    .join(';');

/**
 * Build only: has the page ask for its style before its scripts and figures, and lists for public/start.js which files a link
 * to another view or to the presentation needs, so that they come right behind the first ones.
 */
export const earlyFiles = (): Plugin => {
  let root = process.cwd();
  return {
    name: 'early-files',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => ({
        html: html.replaceAll(
          /<(?=script type="module"|link rel="(?:module)?preload")[^>]*/g,
          (tag) => `${tag} fetchpriority="low"`,
        ),
        tags: [
          {
            tag: 'meta',
            attrs: { name: 'early-files', content: toText(listEarly(bundle, root)) },
            injectTo: 'head',
          },
        ],
      }),
    },
  };
};
