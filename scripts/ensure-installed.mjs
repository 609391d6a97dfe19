/**
 * Installs the locked packages when they are not all there. Plain Node, no packages: it runs before any exists.
 * A stamp in node_modules holds the hash of package-lock.json, so the usual run reads one file and returns.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const STAMP = 'node_modules/.installed-lock';
const HIDDEN_LOCK = 'node_modules/.package-lock.json';

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** True when every package that the lock file asks for is recorded as installed in the same version. Optional ones may be absent: they are built for other systems. */
export const isComplete = (lock, installed) =>
  Object.entries(lock.packages ?? {}).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed.packages?.[path];
    return found ? found.version === wanted.version : wanted.optional === true;
  });

/** True when node_modules holds what package-lock.json asks for. */
export const isInstalled = (root) => {
  const [lock, hidden, stamp] = ['package-lock.json', HIDDEN_LOCK, STAMP].map((f) => join(root, f));
  if (!existsSync(hidden)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(lock)) return true;
  return isComplete(
    JSON.parse(readFileSync(lock, 'utf8')),
    JSON.parse(readFileSync(hidden, 'utf8')),
  );
};

const install = (root) => {
  console.log('Installing the locked packages (npm ci) …');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const run = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return run.status ?? 1;
};

const main = () => {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  const status = isInstalled(root) ? 0 : install(root);
  if (status === 0) {
    const hash = hashOf(join(root, 'package-lock.json'));
    const stamp = join(root, STAMP);
    if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) writeFileSync(stamp, hash);
  } else {
    console.error('The packages could not be installed: see the messages of npm above.');
  }
  process.exitCode = status;
};

if (import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) main();
