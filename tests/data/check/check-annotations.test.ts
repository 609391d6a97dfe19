import { describe, expect, test } from 'vitest';
import { checkPackage } from '../../../src/data/check/check-package';
import { formatFault } from '../../../src/data/check/package-files';
import { buildText } from '../../support/build-dataset';
import { buildPackage, GOOD_RECORDS } from '../../support/build-package';

const annotation = {
  id: 'event',
  time: '2024',
  indicators: ['cases'],
  text: buildText('text'),
  source: { id: 'paper', section: '1.1', paragraph: 1 },
};

const check = (changed: object) => {
  const { descriptor, read } = buildPackage({
    ...GOOD_RECORDS,
    annotations: [{ ...annotation, ...changed }],
  });
  return checkPackage(descriptor, read).map(formatFault);
};

describe('an annotation', () => {
  test('of a year of its series, with its source, is without fault', () => {
    expect(check({})).toEqual([]);
  });

  test.each([
    [{ time: '1999' }, 'annotations.json:event:time:'],
    [{ indicators: ['cases', 'nothing'] }, 'annotations.json:event:indicators:'],
    [{ indicators: undefined }, 'annotations.json:event:indicators:'],
    [{ right: 'patent' }, 'annotations.json:event:indicators:'],
    [{ indicators: undefined, right: 'nothing' }, 'annotations.json:event:right:'],
    [{ source: { id: 'none', section: '1.1', paragraph: 1 } }, 'annotations.json:event:source'],
    [{ source: undefined }, 'annotations.json:'],
  ])('with %j is a fault that names file, record and field', (changed, place) => {
    const [first] = check(changed);
    expect(first).toContain(place);
  });
});
