import { describe, expect, test } from 'vitest';
import { checkPackage } from '../../../src/data/check/check-package';
import { formatFault } from '../../../src/data/check/package-files';
import { buildPackage, changeRecord } from '../../support/build-package';

/** The faults of the good package with other fields in the figure of 2023. */
const check = (fields: Readonly<Record<string, unknown>>) => {
  const { descriptor, read } = buildPackage(changeRecord('observations', 0, fields));
  return checkPackage(descriptor, read).map(formatFault);
};

const AT = 'observations.json:cases@2023';

describe('the printed token', () => {
  test('says the value, the step and the hedge', () => {
    expect(check({ value: '81' })).toContain(`${AT}:value: found "81", expected 80`);
    expect(check({ step: '10' })).toEqual([`${AT}:step: found "10", expected 1`]);
    expect(check({ hedge: 'over' })).toEqual([`${AT}:hedge: found "over", expected nothing`]);
    expect(check({ printed: '80余件' })).toEqual([`${AT}:hedge: found nothing, expected over`]);
    expect(check({ printed: '近80件', hedge: 'about' })).toEqual([
      `${AT}:hedge: found "about", expected nearly`,
    ]);
  });

  test('may write zeros that the value does not', () => {
    expect(check({ value: '80.0' })).toEqual([]);
  });

  test.each(['若干件', '80—90件', '80件以上', '2024年'])('%s is no figure', (printed) => {
    expect(check({ printed })).toEqual([
      `${AT}:printed: found "${printed}", expected a token that begins with one certain figure`,
    ]);
  });
});

describe('printed growth', () => {
  const growth = { printed: '5.0%', value: '0.05', step: '0.001' };

  test('says its value, step and hedge, the sign aside', () => {
    expect(check({ growth })).toEqual([]);
    expect(check({ growth: { ...growth, value: '-0.05' } })).toEqual([]);
    expect(check({ growth: { ...growth, value: '0.5' } })).toEqual([
      `${AT}:growth.value: found "0.5", expected 0.05`,
    ]);
    expect(check({ growth: { ...growth, step: '0.01' } })).toEqual([
      `${AT}:growth.step: found "0.01", expected 0.001`,
    ]);
    expect(check({ growth: { ...growth, printed: '近5.0%' } })).toEqual([
      `${AT}:growth.hedge: found nothing, expected nearly`,
    ]);
  });

  test('may be printed with its sign', () => {
    expect(check({ growth: { printed: '-5.0%', value: '-0.05', step: '0.001' } })).toEqual([]);
  });

  test('keeps the sign that is printed', () => {
    const signed = (printed: string, value: string) =>
      check({ growth: { ...growth, printed, value } });
    expect(signed('+5.0%', '0.05')).toEqual([]);
    expect(signed('-0.0%', '0.000')).toEqual([]);
    expect(signed('-5.0%', '0.05')).toEqual([
      `${AT}:growth.value: found "0.05", expected a fall, as printed`,
    ]);
    expect(signed('+5.0%', '-0.05')).toEqual([
      `${AT}:growth.value: found "-0.05", expected a rise, as printed`,
    ]);
  });

  test('is a percentage', () => {
    expect(check({ growth: { ...growth, printed: '5件' } })).toEqual([
      `${AT}:growth.printed: found "5件", expected a percentage`,
    ]);
  });
});

describe('a computed value', () => {
  test('says how, and only a computed one does', () => {
    const derivation = { zh: '推算', en: 'computed' };
    expect(check({ status: 'E', derivation, value: '81' })).toEqual([]);
    expect(check({ status: 'E' })).toEqual([
      `${AT}:derivation: found nothing, expected how the value was computed`,
    ]);
    expect(check({ derivation })).toEqual([
      `${AT}:derivation: found {"zh":"推算","en":"computed"}, expected none for a printed value`,
    ]);
  });
});

describe('a value made from printed rates', () => {
  const derivation = { zh: '2024年84件÷(1+5%)', en: '2024: 84 ÷ (1 + 5%)' };
  const computed = { status: 'E', derivation };

  test('names their years in its field, its own or the next', () => {
    expect(check({ ...computed, fromRates: ['2024'] })).toEqual([]);
    expect(check(computed)).toEqual([
      `${AT}:fromRates: found nothing, expected the years of the rates of its derivation`,
    ]);
    expect(check({ ...computed, fromRates: ['2025'] })).toEqual([
      `${AT}:fromRates: found ["2025"], expected 2023 or 2024`,
    ]);
  });

  test('is never a printed one', () => {
    expect(check({ fromRates: ['2024'] })).toEqual([
      `${AT}:fromRates: found ["2024"], expected none for a printed value`,
    ]);
  });
});
