import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Switches for a browser that draws alone: no sandbox (root), no graphics card, no traffic of its own. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

type Environment = Readonly<Record<string, string | undefined>>;

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PATHS = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** Where Chromium, Chrome or Edge may be on a system, most wanted first: CHROME_PATH, then the usual places. */
export const listCandidates = (system: NodeJS.Platform, env: Environment): readonly string[] => {
  const asked = env['CHROME_PATH'] ? [env['CHROME_PATH']] : [];
  if (system === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
    const inFolder = (folder: string) =>
      MAC_APPLICATIONS.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`);
    return [...asked, ...folders.flatMap(inFolder)];
  }
  if (system === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => env[name] ?? [],
    );
    return [
      ...asked,
      ...folders.flatMap((folder) => WINDOWS_PATHS.map((path) => join(folder, path))),
    ];
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'].filter(
    Boolean,
  );
  return [...asked, ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))];
};

const findInstalled = (): string | undefined =>
  [...listCandidates(process.platform, process.env), chromium.executablePath()].find((path) =>
    existsSync(path),
  );

const isDebianRoot = (): boolean => existsSync('/etc/debian_version') && process.getuid?.() === 0;

const installFromDebian = (packages: readonly string[]): void => {
  console.error(`Installing ${packages.join(', ')} …`);
  const options = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', ...packages], { ...options, env });
};

const hasChineseFont = (): boolean => {
  const { stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
};

const downloadBrowser = (): void => {
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'ignore'],
    shell: process.platform === 'win32',
  });
};

/**
 * The path of an installed Chromium, Chrome or Edge. Installs one where there is none: as root on Debian from its
 * packages (and a Chinese font with it, also later), else Playwright's own. Throws one sentence where nothing helps.
 */
export const findBrowser = (): string => {
  const found = findInstalled();
  if (isDebianRoot()) {
    const wanted = [
      ...(found ? [] : ['chromium']),
      ...(hasChineseFont() ? [] : ['fonts-noto-cjk']),
    ];
    if (wanted.length > 0) installFromDebian(wanted);
  }
  if (!found && !findInstalled()) downloadBrowser();
  const path = found ?? findInstalled();
  if (path) return path;
  throw new Error(
    'No Chromium, Chrome or Edge was found: install one, or set CHROME_PATH to its executable.',
  );
};
