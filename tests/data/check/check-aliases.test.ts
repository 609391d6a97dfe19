import { expect, test } from 'vitest';
import { checkPackage } from '../../../src/data/check/check-package';
import { formatFault } from '../../../src/data/check/package-files';
import { buildPackage, changeRecord } from '../../support/build-package';

const check = (kind: 'indicators' | 'campaigns', fields: Readonly<Record<string, unknown>>) => {
  const { descriptor, read } = buildPackage(changeRecord(kind, 0, fields));
  return checkPackage(descriptor, read).map(formatFault);
};

const NAME = { zh: '批准逮捕知识产权犯罪案件', en: 'IPR crime cases with arrest approved' };

test.each(['indicators', 'campaigns'] as const)('aliases of %s add to their names', (kind) => {
  expect(check(kind, { name: NAME, aliases: [{ zh: '批捕', en: 'arrests' }] })).toEqual([]);
  expect(check(kind, { name: NAME, aliases: [{ zh: '逮捕', en: 'IPR Crime' }] })).toEqual([
    expect.stringContaining(
      'aliases.0.zh: found "逮捕", expected an alias that the name does not hold',
    ),
    expect.stringContaining(
      'aliases.0.en: found "IPR Crime", expected an alias that the name does',
    ),
  ]);
  expect(
    check(kind, {
      name: NAME,
      aliases: [
        { zh: '批捕', en: 'arrests' },
        { zh: '批捕', en: 'Arrests' },
      ],
    }),
  ).toEqual([
    expect.stringContaining('aliases.1.zh: found "批捕", expected each alias once'),
    expect.stringContaining('aliases.1.en: found "Arrests", expected each alias once'),
  ]);
});

test('an alias is there in both languages, and written as names are', () => {
  expect(check('indicators', { aliases: [] })[0]).toContain('aliases');
  expect(check('indicators', { aliases: [{ zh: '批捕' }] })[0]).toContain('aliases');
  expect(check('indicators', { aliases: [{ zh: '批,捕', en: 'licence fees' }] })).toEqual([
    expect.stringContaining('full-width punctuation'),
    expect.stringContaining('US spelling'),
  ]);
});
