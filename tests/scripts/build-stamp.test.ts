import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { hashInputs, isFresh, stampBuild } from '../../scripts/build-stamp.mts';
import { createTree } from '../support/temporary-tree';

const toProject = () => {
  const root = createTree({ 'src/a.ts': 'a', 'public/data/b.json': '1', 'index.html': '<p>' });
  mkdirSync(join(root, 'dist', '.vite'), { recursive: true });
  return { root, dist: join(root, 'dist') };
};

test('a build is fresh until something that it is made of changes', () => {
  const { root, dist } = toProject();
  expect(isFresh(root, dist)).toBe(false);
  stampBuild(root, dist);
  expect(isFresh(root, dist)).toBe(true);
  writeFileSync(join(root, 'public/data/b.json'), '2');
  expect(isFresh(root, dist)).toBe(false);
});

test('a new file and a file by another name change the hash, one outside does not', () => {
  const { root } = toProject();
  const before = hashInputs(root);
  writeFileSync(join(root, 'notes.txt'), 'x');
  expect(hashInputs(root)).toBe(before);
  writeFileSync(join(root, 'src/c.ts'), '');
  expect(hashInputs(root)).not.toBe(before);
});

test('an address that the page would name is part of what a build is made of', () => {
  const { root } = toProject();
  const before = hashInputs(root);
  vi.stubEnv('SITE_URL', 'https://example.org/');
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(hashInputs(root)).not.toBe(before);
});
