/**
 * `npm run lock:complete`, after a change of dependencies: adds to package-lock.json the optional packages for other
 * systems that the registry at hand did not offer. Without them `npm ci` refuses the lock file, and a computer with
 * another system would get no binary. Plain Node, no packages.
 */
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/** What a binary package's name says of where it runs: "…/core-linux-x64-musl" → linux, x64, musl. */
export const readTarget = (name) => {
  const words = name.split(/[-/.]/);
  const system = words.find((word) => SYSTEMS.includes(word));
  const processor = words.find((word) => PROCESSORS.includes(word));
  const library = words.find((word) => /^(gnu|musl)/.test(word));
  return {
    ...(processor ? { cpu: [processor] } : {}),
    ...(library && system === 'linux'
      ? { libc: [library.startsWith('musl') ? 'musl' : 'glibc'] }
      : {}),
    ...(system ? { os: [system] } : {}),
  };
};

/** The entries that a lock file lacks: optional binaries pinned by a package in it. Throws on one whose target its name does not tell. */
export const findMissing = (packages) => {
  const missing = {};
  for (const owner of Object.values(packages)) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`;
      const isPinned = /^\d+\.\d+\.\d+/.test(version);
      if (packages[path] || !isPinned) continue;
      const target = readTarget(name);
      if (!target.cpu) throw new Error(`${name}: its name does not say where it runs`);
      missing[path] = { version, ...target, ...(owner.dev ? { dev: true } : {}), optional: true };
    }
  }
  return missing;
};

const main = () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const missing = findMissing(lock.packages);
  const entries = Object.entries({ ...lock.packages, ...missing });
  const sorted = entries.toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(
    'package-lock.json',
    `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`,
  );
  console.log(`${Object.keys(missing).length} packages for other systems added to the lock file`);
};

if (import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) main();
