import { describe, expect, test } from 'vitest';
import { toFacetOptions } from '../../../../src/app/shell/filter-bar/facet-leaves';
import { FILTER_DIMENSIONS, NO_FILTER, setClause } from '../../../../src/crossfilter/filter';
import { treeOf } from '../../../../src/domain/dataset';
import { readGround } from '../../../support/ground';

const { cube } = readGround();
const { dataset } = cube;
const codesOf = (dimension: string) => treeOf(dataset, dimension).list.codes.map(({ id }) => id);

describe('the campaign filter', () => {
  test('offers every campaign, and says what one without a figure leaves', () => {
    const { options } = toFacetOptions(cube, NO_FILTER, 'campaign');
    expect(options.map(({ code }) => code)).toEqual(codesOf('campaign'));
    expect(options).toHaveLength(13);
    expect(options.filter(({ idle }) => idle)).toEqual([]);
    const kunlun = options.find(({ code }) => code === 'kunlun');
    expect(kunlun).toMatchObject({ count: 0, whole: 3, campaigns: 1 });
  });

  test('says of those that the other conditions leave nothing of that they cannot be chosen', () => {
    const { options } = toFacetOptions(
      cube,
      setClause(NO_FILTER, 'right', ['plant-variety']),
      'campaign',
    );
    expect(options).toHaveLength(13);
    expect(options.find(({ code }) => code === 'cinema-films')?.idle).toBe('nothing');
    expect(options.find(({ code }) => code === 'seed-enforcement-year')?.idle).toBe(undefined);
  });
});

describe('the agency filter', () => {
  const { options } = toFacetOptions(cube, NO_FILTER, 'agency');

  test('finds every body that the data name, also that of a case', () => {
    expect(options.map(({ code }) => code)).toEqual(codesOf('agency'));
    expect(options.find(({ code }) => code === 'huainan-police')?.count).toBe(4);
  });

  test('says of a body without a figure that only documents, cases or events name it', () => {
    const figures = new Set(dataset.indicators.flatMap(({ agency }) => agency));
    const campaigns = new Set(
      dataset.campaigns.flatMap(({ agency, partners = [] }) => [...agency, ...partners]),
    );
    for (const { code, idle } of options) {
      const isBelow = (own: ReadonlySet<string>) =>
        [...own].some((each) => treeOf(dataset, 'agency').lineage(each).includes(code));
      expect([code, idle]).toEqual([
        code,
        isBelow(figures) || isBelow(campaigns) ? undefined : 'records',
      ]);
    }
  });
});

test.each(FILTER_DIMENSIONS)('of %s, no option that can be chosen leaves nothing', (dimension) => {
  for (const right of codesOf('right')) {
    const filter = setClause(NO_FILTER, dimension === 'right' ? 'system' : 'right', [
      dimension === 'right' ? 'courts' : right,
    ]);
    for (const each of toFacetOptions(cube, filter, dimension).options) {
      const left = each.count + each.whole + each.campaigns;
      expect([each.code, left > 0]).toEqual([each.code, each.idle === undefined]);
    }
  }
});
