import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made of. */
const FOLDERS = ['src', 'public', 'scripts'];
const FILES = ['index.html', 'package-lock.json', 'tailwind.config.ts', 'vite.config.ts'];
const VARIABLES = ['SITE_URL'];
const STAMP = '.vite/stamp';

const listFiles = (root: string, folder: string): readonly string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .toSorted()
    : [];

/** A hash of everything that a build of the project in `root` is made of. */
export const hashInputs = (root: string): string => {
  const hash = createHash('sha256');
  const files = [
    ...FOLDERS.flatMap((folder) => listFiles(root, folder)),
    ...FILES.map((file) => join(root, file)).filter(existsSync),
  ];
  for (const file of files) {
    hash.update(file.slice(root.length).replaceAll('\\', '/'));
    hash.update(readFileSync(file));
  }
  for (const name of VARIABLES) hash.update(`\0${name}=${process.env[name] ?? ''}`);
  return hash.digest('hex');
};

/** True where `dist` was built of just these inputs. */
export const isFresh = (root: string, dist: string): boolean =>
  existsSync(join(dist, STAMP)) && readFileSync(join(dist, STAMP), 'utf8') === hashInputs(root);

/** Marks `dist` as built of the present inputs. */
export const stampBuild = (root: string, dist: string): void =>
  writeFileSync(join(dist, STAMP), hashInputs(root));
