import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compressFolder } from './compress-dist.mts';

/** A built site to measure against, and how to take away what was made for it. */
export interface Base {
  readonly name: string;
  readonly dist: string;
  readonly remove: () => void;
}

const run = (command: string, args: readonly string[], cwd: string): string => {
  const { NODE_ENV: _ignored, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr || stdout}`);
  return stdout.trim();
};

/** Both sites are measured packed alike: as small as brotli gets. */
const build = async (folder: string): Promise<string> => {
  const dist = join(folder, 'dist');
  run(join(folder, 'node_modules/.bin/vite'), ['build', '--logLevel', 'warn'], folder);
  await compressFolder(dist);
  return dist;
};

const checkOut = (commit: string): { readonly folder: string; readonly remove: () => void } => {
  const folder = resolve('.cache', `bench-base-${commit}`);
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
    run('git', ['worktree', 'prune'], process.cwd());
  };
  remove();
  run('git', ['worktree', 'add', '--detach', folder, commit], process.cwd());
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  return { folder, remove };
};

/**
 * The site to compare with: a folder of the project or of a built site as it is, or a commit, built in a worktree of its
 * own with the packages of this one. Throws where neither is found.
 */
export const prepareBase = async (given: string): Promise<Base> => {
  if (existsSync(given) && statSync(given).isDirectory()) {
    const isProject = existsSync(join(given, 'package.json'));
    const dist = isProject ? await build(resolve(given)) : given;
    return { name: given, dist, remove: () => undefined };
  }
  const commit = run('git', ['rev-parse', '--short', `${given}^{commit}`], process.cwd());
  const { folder, remove } = checkOut(commit);
  try {
    return { name: commit, dist: await build(folder), remove };
  } catch (error) {
    remove();
    throw error;
  }
};
