import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** How long a command takes, in seconds, and what it said last. */
export interface CommandRow {
  readonly command: string;
  readonly seconds: number;
  readonly said: string;
}

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\S*/;

const cleanEnvironment = (): NodeJS.ProcessEnv => {
  const { NODE_ENV: _ignored, ...env } = process.env;
  return env;
};

/** Runs until a line matches, or to the end; then stops the command with all that it has started. */
const runUntil = (args: readonly string[], cwd: string, wanted?: RegExp): Promise<string> =>
  new Promise((done, fail) => {
    const child = spawn('npm', args, { cwd, env: cleanEnvironment(), detached: true });
    let said = '';
    let found = '';
    const stop = () => {
      if (child.pid) process.kill(-child.pid, 'SIGTERM');
    };
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      found ||= (wanted && wanted.exec(said)?.[0]) ?? '';
      if (found) stop();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', fail);
    child.once('close', () => {
      if (wanted && !found) return fail(new Error(`npm ${args.join(' ')}: ${said.slice(-500)}`));
      return done(found || (said.trim().split('\n').at(-1) ?? ''));
    });
  });

const timeCommand = async (
  title: string,
  args: readonly string[],
  cwd: string,
  wanted?: RegExp,
): Promise<CommandRow> => {
  const before = performance.now();
  const said = await runUntil(args, cwd, wanted);
  return { command: title, seconds: (performance.now() - before) / 1000, said };
};

/** `npm start` in a fresh clone, packages and all, until it prints its address; then `npm test` here. Ten minutes. */
export const measureCommands = async (): Promise<readonly CommandRow[]> => {
  mkdirSync('.cache', { recursive: true });
  const clone = mkdtempSync(resolve('.cache', 'bench-clone-'));
  try {
    const { status } = spawnSync('git', ['clone', '-q', '.', join(clone, 'site')]);
    if (status !== 0) throw new Error('the project could not be cloned');
    const site = join(clone, 'site');
    const start = await timeCommand(
      'first `npm start`',
      ['start', '--', '--port', '0'],
      site,
      ADDRESS,
    );
    return [start, await timeCommand('`npm test`', ['test'], process.cwd())];
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
};
