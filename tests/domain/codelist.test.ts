import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeName } from '../../src/domain/code-name';
import { depthOf, isWithin, toCodeTree } from '../../src/domain/codelist';
import { buildCodelist, buildText } from '../support/build-dataset';
import { holds } from '../support/holds';

describe('a codelist as a tree', () => {
  const tree = toCodeTree(buildCodelist('right', 'all patent invention<patent pct<invention mark'));

  test('knows the line from a code to the top, nearest first', () => {
    expect(tree.lineage('pct')).toEqual(['pct', 'invention', 'patent']);
    expect(tree.lineage('mark')).toEqual(['mark']);
    expect(tree.lineage('unknown')).toEqual(['unknown']);
  });

  test('says what lies within what', () => {
    expect(isWithin(tree, 'pct', 'patent')).toBe(true);
    expect(isWithin(tree, 'patent', 'patent')).toBe(true);
    expect(isWithin(tree, 'patent', 'pct')).toBe(false);
    expect(isWithin(tree, 'patent', 'all')).toBe(false);
  });

  test('counts depth from 0 for all', () => {
    expect(['all', 'patent', 'invention', 'pct'].map((code) => depthOf(tree, code))).toEqual([
      0, 1, 2, 3,
    ]);
  });

  test('ends a line at a parent that does not exist, and at a circle', () => {
    const broken = toCodeTree(buildCodelist('x', 'a<gone b<c c<b d<d e<b'));
    expect(broken.lineage('a')).toEqual(['a', 'gone']);
    expect(broken.lineage('b')).toEqual(['b', 'c']);
    expect(broken.lineage('c')).toEqual(['c', 'b']);
    expect(broken.lineage('d')).toEqual(['d']);
    expect(broken.lineage('e')).toEqual(['e', 'b', 'c']);
  });

  test('of any parents has lines that end, never repeat, and climb from parent to parent', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const parents = fc.tuple(...ids.map(() => fc.constantFrom(undefined, ...ids, 'gone')));
    holds(
      fc.property(parents, fc.shuffledSubarray(ids, { minLength: ids.length }), (above, order) => {
        const parentOf = new Map(ids.map((id, index) => [id, above[index]]));
        const random = toCodeTree({
          id: 'x',
          name: buildText('x'),
          codes: ids.map((id) => ({ id, parent: parentOf.get(id), name: buildText(id) })),
        });
        for (const id of order) {
          const line = random.lineage(id);
          expect(line[0]).toBe(id);
          expect(new Set(line).size).toBe(line.length);
          expect(line.slice(1)).toEqual(line.slice(0, -1).map((code) => parentOf.get(code)));
          const next = parentOf.get(line.at(-1) ?? '');
          expect(next === undefined || line.includes(next)).toBe(true);
        }
      }),
      150,
    );
  });
});

describe('the name of a code', () => {
  const list = buildCodelist('right', 'patent mark');
  const short = { zh: '短', en: 'short' };
  const tree = toCodeTree({
    ...list,
    codes: list.codes.map((code) => (code.id === 'mark' ? { ...code, short } : code)),
  });

  test('is in the language asked for, short where it is asked for and there', () => {
    expect(codeName(tree, 'mark', 'zh')).toBe('mark名');
    expect(codeName(tree, 'mark', 'en')).toBe('name of mark');
    expect(codeName(tree, 'mark', 'zh', 'short')).toBe('短');
    expect(codeName(tree, 'patent', 'en', 'short')).toBe('name of patent');
  });

  test('is the code itself where the list does not have it', () => {
    expect(codeName(tree, 'unknown', 'zh')).toBe('unknown');
  });
});
