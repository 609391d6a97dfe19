import { describe, expect, test } from 'vitest';
import { type Entries, migrate, type Migration, MIGRATIONS } from '../../src/url/migrations';
import { LINK_VERSION } from '../../src/url/codec';

/** A migration that leaves its mark. */
const mark = (to: number): Migration => ({
  to,
  reason: `2027-01-01: test of version ${to}`,
  apply: (entries) => [...entries, ['mark', String(to)]],
});

const marksOf = (query: string, migrations: readonly Migration[] = [mark(2), mark(3)]) => {
  const { entries, unreadable } = migrate([...new URLSearchParams(query)], migrations);
  return {
    entries: entries.map((pair) => pair.join('=')).join('&'),
    unreadable: unreadable.map(({ value, reason }) => `${value} ${reason}`),
  };
};

describe('migrations', () => {
  test('run in order and once, from the version of the link on', () => {
    expect(marksOf('a=1&v=1').entries).toBe('a=1&mark=2&mark=3');
    expect(marksOf('v=2&a=1').entries).toBe('a=1&mark=3');
    expect(marksOf('a=1&v=3').entries).toBe('a=1');
  });

  test('take a link without a version for the first', () => {
    expect(marksOf('a=1')).toEqual({ entries: 'a=1&mark=2&mark=3', unreadable: [] });
  });

  test('get what the one before made', () => {
    const rename = (to: number, from: string, name: string): Migration => ({
      ...mark(to),
      apply: (entries: Entries) =>
        entries.map(([key, value]) => [key === from ? name : key, value] as const),
    });
    const twice = [rename(2, 'ip', 'kind'), rename(3, 'kind', 'right')];
    expect(marksOf('ip=patent', twice).entries).toBe('right=patent');
    expect(marksOf('ip=patent&v=2', twice).entries).toBe('ip=patent');
  });

  test.each(['4', '0', '-1', '1.0', '', 'x', '99', '１'])(
    'take "%s" for no version, say so, and read the link as of the first',
    (version) => {
      expect(marksOf(`a=1&v=${version}`)).toEqual({
        entries: 'a=1&mark=2&mark=3',
        unreadable: [`${version} unknown-value`],
      });
    },
  );

  test('read the first of several versions and say the others', () => {
    const { entries, unreadable } = marksOf('v=2&v=3');
    expect(entries).toBe('mark=3');
    expect(unreadable).toHaveLength(1);
    expect(unreadable[0]).toMatch(/^3 /);
  });

  test('call a second version repeated', () => {
    expect(marksOf('v=2&v=3').unreadable).toEqual(['3 repeated']);
  });

  test('of the product stand in the order of their versions, each with its reason', () => {
    const versions = MIGRATIONS.map(({ to }) => to);
    expect(versions).toEqual(versions.map((_, index) => index + 2));
    expect(MIGRATIONS.filter(({ reason }) => !/^\d{4}-\d{2}-\d{2}/.test(reason))).toEqual([]);
    expect(LINK_VERSION).toBe(versions.at(-1) ?? 1);
  });
});
