import { expect, test } from 'vitest';
import { toJson } from '../../../src/take-away/data/to-json';
import { PICTURE_CASES } from '../../pictures/cases';
import { takeReal } from '../../support/take-real';

test.each(PICTURE_CASES)('$spec.kind $name: every figure and its documents', async (own) => {
  const taken = await takeReal(own, ['zh']);
  const shown = taken.exhibit.observations(taken.answer);
  const { observations, sources, edition, title } = JSON.parse(toJson(taken));
  expect(observations).toEqual(JSON.parse(JSON.stringify(shown)));
  expect(edition).toBe('2024');
  expect(title.zh).not.toBe('');
  const ids = sources.map(({ id }: { readonly id: string }) => id);
  for (const { source } of shown) expect(ids).toContain(source.id);
});
