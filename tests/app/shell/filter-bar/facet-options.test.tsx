import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { FacetOptions } from '../../../../src/app/shell/filter-bar/facet-options';
import { type Filter, type FilterDimension, NO_FILTER } from '../../../../src/crossfilter/filter';
import { setClause } from '../../../../src/crossfilter/filter';
import { treeOf } from '../../../../src/domain/dataset';
import type { Language } from '../../../../src/domain/language';
import { readGround } from '../../../support/ground';
import { renderIn } from '../../../support/render-in';

const { cube } = readGround();

const show = async (language: Language, dimension: FilterDimension, filter: Filter) => {
  const onToggle = vi.fn<(code: string) => void>();
  await renderIn(
    language,
    <FacetOptions
      {...{ cube, dimension, filter, onToggle }}
      tree={treeOf(cube.dataset, dimension)}
      onClear={() => undefined}
    />,
  );
  return onToggle;
};

test('every option can be chosen, or is disabled and says why', async () => {
  const onToggle = await show('en', 'agency', setClause(NO_FILTER, 'right', ['plant-variety']));
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
  expect(boxes.length).toBe(treeOf(cube.dataset, 'agency').byId.size);
  expect(boxes.some(({ disabled }) => disabled)).toBe(true);
  for (const box of boxes) {
    onToggle.mockClear();
    await userEvent.click(box);
    expect(onToggle).toHaveBeenCalledTimes(box.disabled ? 0 : 1);
    if (box.disabled) {
      expect(box.labels?.[0]?.textContent).toMatch(
        /nothing under the other filters|no figures: only in documents, cases or events/,
      );
    }
  }
});

test.each([
  ['zh', '“昆仑”', '3个仅有总数，1项专项行动'],
  ['en', 'Kunlun', '3 only as totals, 1 campaign'],
] as const)(
  'in %s a campaign without a figure says what it leaves',
  async (language, name, leaves) => {
    await show(language, 'campaign', NO_FILTER);
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(name) });
    expect(box.disabled).toBe(false);
    expect(box.labels?.[0]?.textContent).toContain(leaves);
  },
);
