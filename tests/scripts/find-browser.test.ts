import { expect, test } from 'vitest';
import { listCandidates } from '../../scripts/find-browser.mts';

test('CHROME_PATH comes before everything else', () => {
  for (const system of ['linux', 'darwin', 'win32'] as const) {
    expect(listCandidates(system, { CHROME_PATH: '/opt/own', PATH: '/bin' })[0]).toBe('/opt/own');
  }
});

test('each system has its usual places', () => {
  expect(listCandidates('linux', { PATH: '/opt/bin' })[0]).toBe('/opt/bin/chromium');
  expect(listCandidates('darwin', {})).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
  const windows = listCandidates('win32', { PROGRAMFILES: 'C:/Programs' });
  expect(windows).toContain('C:/Programs/Microsoft/Edge/Application/msedge.exe');
  expect(listCandidates('win32', {})).toEqual([]);
});
