import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findMissing, readTarget } from '../../scripts/complete-lock.mjs';

test.each([
  ['@swc/core-linux-x64-musl', { cpu: ['x64'], libc: ['musl'], os: ['linux'] }],
  ['@oxlint/binding-linux-arm-gnueabihf', { cpu: ['arm'], libc: ['glibc'], os: ['linux'] }],
  ['@oxlint/binding-win32-x64-msvc', { cpu: ['x64'], os: ['win32'] }],
  ['@oxlint-tsgolint/darwin-arm64', { cpu: ['arm64'], os: ['darwin'] }],
  ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
])('the name of %s says where it runs', (name, target) => {
  expect(readTarget(name)).toEqual(target);
});

test('only pinned packages that the lock file lacks are added', () => {
  const optionalDependencies = {
    'a-linux-x64': '1.0.0',
    'a-darwin-x64': '1.0.0',
    ranged: '~2.3.3',
  };
  const packages = {
    'node_modules/a': { version: '1.0.0', dev: true, optionalDependencies },
    'node_modules/a-linux-x64': { version: '1.0.0' },
  };
  expect(findMissing(packages)).toEqual({
    'node_modules/a-darwin-x64': {
      version: '1.0.0',
      cpu: ['x64'],
      os: ['darwin'],
      dev: true,
      optional: true,
    },
  });
});

test('a pinned package whose name does not say where it runs is refused', () => {
  const packages = { 'node_modules/a': { optionalDependencies: { odd: '1.0.0' } } };
  expect(() => findMissing(packages)).toThrow('odd');
});

test('the lock file of the project is complete and names no registry', () => {
  const text = readFileSync('package-lock.json', 'utf8');
  expect(findMissing(JSON.parse(text).packages)).toEqual({});
  expect(text).not.toContain('"resolved"');
});
