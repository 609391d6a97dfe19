import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ENCODINGS } from '../../scripts/choose-encoding.mts';
import { createStaticServer, listen } from '../../scripts/static-server.mts';

/** A copy of the built site on a server of its own, which can change and go away. */
export interface Deployment {
  readonly address: string;
  /** Replaces words in a file of the site, as a new deployment does: the list of kept files names the new content. */
  readonly deploy: (file: string, words: string, others: string) => void;
  /** A deployment caught half-way: the list is new already, the file is still the old one. */
  readonly deployHalf: (file: string) => void;
  /** Gives every script another name, as a new build does: those of the build before are gone. */
  readonly renameScripts: (ending: string) => void;
  /** Cuts every connection. */
  readonly stop: () => Promise<void>;
  readonly remove: () => void;
}

const BASE = '/some/folder/';

const changeList = (list: string, file: string, content: string): string => {
  const name = file.replaceAll('.', String.raw`\.`);
  const entry = new RegExp(`\\{url:"${name}",revision:"[^"]*",integrity:"[^"]*"\\}`);
  if (!entry.test(list)) throw new Error(`the service worker does not keep ${file}`);
  const revision = createHash('md5').update(content).digest('hex');
  const integrity = `sha256-${createHash('sha256').update(content).digest('base64')}`;
  return list.replace(entry, JSON.stringify({ url: file, revision, integrity }));
};

/** Serves a copy of `dist` in a sub-folder. */
export const createDeployment = async (): Promise<Deployment> => {
  mkdirSync('.cache', { recursive: true });
  const root = mkdtempSync(join('.cache', 'deployment-'));
  cpSync('dist', root, { recursive: true });
  const server = createStaticServer({ root, base: BASE });
  const port = await listen(server, 0);
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const write = (file: string, text: string): void => {
    writeFileSync(join(root, file), text);
    // A packed copy would be of the old content.
    for (const ending of Object.values(ENCODINGS))
      rmSync(join(root, file) + ending, { force: true });
  };
  return {
    address: `http://127.0.0.1:${port}${BASE}`,
    deploy: (file, words, others) => {
      const content = read(file).replaceAll(words, others);
      write(file, content);
      write('sw.js', changeList(read('sw.js'), file, content));
    },
    deployHalf: (file) => write('sw.js', changeList(read('sw.js'), file, `${read(file)} `)),
    renameScripts: (ending) => {
      const names = readdirSync(join(root, 'assets')).filter((name) => name.endsWith('.js'));
      const rename = (text: string) =>
        names.reduce(
          (renamed, name) => renamed.replaceAll(name, name.replace(/\.js$/, `${ending}.js`)),
          text,
        );
      for (const name of names) {
        write(`assets/${rename(name)}`, rename(read(`assets/${name}`)));
        for (const packed of ['', ...Object.values(ENCODINGS)])
          rmSync(join(root, 'assets', name) + packed, { force: true });
      }
      write('index.html', rename(read('index.html')));
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    remove: () => {
      server.close();
      server.closeAllConnections();
      rmSync(root, { recursive: true, force: true });
    },
  };
};
