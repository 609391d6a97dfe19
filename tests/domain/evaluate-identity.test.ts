import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateIdentity } from '../../src/domain/evaluate-identity';
import type { IdentityVerdict } from '../../src/domain/identity-verdict';
import { failingIdentities } from '../../src/domain/failing-identities';
import type { Identity } from '../../src/domain/identity';
import type { Observation } from '../../src/domain/observation';
import { parseGrowth } from '../../src/domain/parse-growth';
import { parsePrinted } from '../../src/domain/parse-printed';
import { tallyIdentities } from '../../src/domain/tally-identities';
import { buildObservation } from '../support/build-dataset';
import { holds } from '../support/holds';
import { readDataset, readRecords } from '../support/read-data';

const toFigures = (printed: Readonly<Record<string, string>>) => ({
  observationByReference: new Map<string, Observation>(
    Object.entries(printed).map(([id, token]) => [
      id,
      buildObservation(id, '0', '', { ...parsePrinted(token), printed: token }),
    ]),
  ),
});

const amount = (value: string, step = '1') => ({ value, step });

const identity = (more: Partial<Identity> = {}): Identity => ({
  id: 'one',
  relation: 'sum',
  whole: 'whole',
  parts: ['a', 'b'],
  complete: true,
  ...more,
});

const evaluate = (more: Partial<Identity>, printed: Readonly<Record<string, string>>) =>
  evaluateIdentity(identity(more), toFigures(printed));

describe('a sum', () => {
  test('is exact where its parts add up', () => {
    expect(evaluate({}, { whole: '9', a: '4', b: '5' })).toMatchObject({
      verdict: 'exact',
      difference: amount('0'),
    });
  });

  test('is within rounding where the printed digits allow it', () => {
    const found = evaluate({}, { whole: '5.77万件', a: '5.19万件', b: '0.59万件' });
    expect(found).toMatchObject({ verdict: 'rounding', difference: amount('-100', '100') });
    expect(found.wholeSide).toEqual({
      amount: amount('57700', '100'),
      low: '57650',
      high: '57750',
    });
    expect(found.partsSide).toEqual({
      amount: amount('57800', '100'),
      low: '57700',
      high: '57900',
    });
  });

  test('leaves a remainder where the list need not be complete, and is off where it must', () => {
    const printed = { whole: '20849件', a: '1679件', b: '19139件' };
    expect(evaluate({ complete: false }, printed)).toMatchObject({
      verdict: 'remainder',
      difference: amount('31'),
    });
    expect(evaluate({}, printed)).toMatchObject({ verdict: 'off', difference: amount('31') });
  });

  test('is off where the parts exceed it, complete or not', () => {
    const printed = { whole: '2643件', a: '1289件', b: '1357件' };
    for (const complete of [true, false])
      expect(evaluate({ complete }, printed)).toMatchObject({
        verdict: 'off',
        difference: amount('-3'),
      });
  });

  test('cannot be decided behind a hedge, unless the hedge cannot save it', () => {
    expect(evaluate({}, { whole: '20余个', a: '10个', b: '18个' })).toMatchObject({
      verdict: 'undecidable',
      reason: 'hedge',
    });
    expect(evaluate({}, { whole: '近20个', a: '10个', b: '18个' }).verdict).toBe('off');
  });

  test('cannot be decided while a figure is missing', () => {
    const missing = { verdict: 'undecidable', reason: 'missing' };
    expect(evaluate({}, { whole: '9', a: '4' })).toMatchObject(missing);
    expect(evaluate({}, { a: '4', b: '5' })).toMatchObject(missing);
    expect(evaluate({ parts: [] }, { whole: '9' })).toMatchObject(missing);
  });

  test('counts documents, each as one, and may have a constant for its whole', () => {
    const items = ['law', 'rule'];
    expect(evaluate({ parts: [], items }, { whole: '2部' }).verdict).toBe('exact');
    expect(evaluate({ parts: [], items }, { whole: '1部' })).toMatchObject({
      verdict: 'off',
      difference: amount('-1'),
    });
    const shares = { a: '92.68%', b: '7.32%' };
    expect(evaluate({ whole: 'const:100' }, shares).verdict).toBe('exact');
    expect(evaluate({ whole: 'const:100' }, { ...shares, b: '7.33%' }).verdict).toBe('rounding');
    expect(evaluate({ whole: 'const:100' }, { ...shares, b: '7.34%' }).verdict).toBe('off');
  });
});

describe('a limit', () => {
  const atMost = (whole: string, a: string) =>
    evaluate({ relation: 'at-most', parts: ['a'] }, { whole, a });

  test.each<[string, string, IdentityVerdict]>([
    ['10件', '10件', 'exact'],
    ['4.16万批', '4.04万批', 'exact'],
    ['4.16万批', '41650批', 'rounding'],
    ['4.16万批', '41600批', 'rounding'],
    ['4.16万批', '41651批', 'off'],
    ['150多名', '近70个', 'exact'],
    ['近3.3万家', '8680家', 'exact'],
    ['近3.3万家', '2.2万家', 'exact'],
    ['近3.3万家', '3万家', 'undecidable'],
    ['近3.3万家', '33001家', 'off'],
    ['187名', '50多个', 'exact'],
    ['3.7万件', '1300余件', 'exact'],
    ['55个', '50多个', 'undecidable'],
    ['49个', '50多个', 'off'],
    ['近40名', '30人', 'exact'],
  ])('of %s for %s: %s', (whole, part, verdict) => {
    expect(atMost(whole, part).verdict).toBe(verdict);
  });

  test('holds the parts together', () => {
    const printed = { whole: '9', a: '4', b: '6' };
    expect(evaluate({ relation: 'at-most' }, printed)).toMatchObject({
      verdict: 'off',
      difference: amount('-1'),
    });
  });
});

describe('a floor', () => {
  const atLeast = (whole: string, ...parts: readonly string[]) =>
    evaluate(
      { relation: 'at-least', parts: parts.map((_, index) => `p${index}`) },
      { whole, ...Object.fromEntries(parts.map((part, index) => [`p${index}`, part])) },
    );

  test.each<[string, readonly string[], IdentityVerdict]>([
    ['124家', ['112家', '6家', '7家'], 'exact'],
    ['125家', ['112家', '6家', '7家'], 'exact'],
    ['126家', ['112家', '6家', '7家'], 'off'],
    ['近3.3万家', ['2.6万家', '8680家'], 'exact'],
    ['4977.7万件', ['4614.6万件', '363.1万件'], 'rounding'],
    ['30余家', ['33家'], 'undecidable'],
  ])('%s of %o: %s', (whole, parts, verdict) => {
    expect(atLeast(whole, ...parts).verdict).toBe(verdict);
  });

  test('differs by whole less parts, as everywhere', () => {
    expect(atLeast('124家', '112家', '13家').difference).toEqual(amount('-1'));
  });
});

describe('a whole number', () => {
  const behindShare = (whole: string, share: string) =>
    evaluate({ relation: 'whole-number', parts: [], share: 'share' }, { whole, share });

  test('is the printed share of a count', () => {
    expect(behindShare('878件', '83.60%')).toMatchObject({
      verdict: 'rounding',
      recomputed: amount('83.599', '0.001'),
      difference: amount('0.001', '0.001'),
      partsSide: { amount: amount('734'), low: '734', high: '734' },
    });
    expect(behindShare('200件', '25.0%').verdict).toBe('exact');
  });

  test('may not exist: no number of 878 is 83.55 %', () => {
    expect(behindShare('878件', '83.55%')).toMatchObject({
      verdict: 'off',
      recomputed: amount('83.599', '0.001'),
      partsSide: { amount: amount('734') },
    });
  });

  test('is open behind a hedge and without its figures', () => {
    expect(behindShare('近878件', '83.55%').verdict).toBe('undecidable');
    expect(
      evaluate({ relation: 'whole-number', parts: [], share: 'share' }, { whole: '878件' }),
    ).toMatchObject({ verdict: 'undecidable', reason: 'missing' });
    expect(evaluate({ relation: 'whole-number', parts: [] }, { whole: '878件' }).reason).toBe(
      'missing',
    );
  });

  const behindGrowth = (printed: string, growth: string, sign = '') => {
    const rate = parseGrowth(growth);
    const whole = buildObservation('whole', '0', '', {
      ...parsePrinted(printed),
      printed,
      growth: rate && { ...rate, value: sign + rate.value },
    });
    return evaluateIdentity(identity({ relation: 'whole-number', parts: [] }), {
      observationByReference: new Map([['whole', whole]]),
    });
  };

  test('stood in the year before, if the printed growth is right', () => {
    expect(behindGrowth('460件', '44.2%')).toMatchObject({
      verdict: 'rounding',
      recomputed: amount('44.20', '0.01'),
      partsSide: { amount: amount('319'), low: '319', high: '319' },
    });
    expect(behindGrowth('432件', '5.11%').partsSide.amount).toEqual(amount('411'));
    expect(behindGrowth('460件', '44.0%').verdict).toBe('off');
    expect(behindGrowth('10608件', '6.3%', '-').verdict).toBe('rounding');
    expect(behindGrowth('10个', '翻一番')).toMatchObject({
      verdict: 'exact',
      partsSide: { amount: amount('5') },
    });
  });

  test('is open behind a hedge, and nothing is before a fall to nothing', () => {
    expect(behindGrowth('约30万篇', '近30%').verdict).toBe('undecidable');
    expect(behindGrowth('0件', '100%', '-').reason).toBe('missing');
  });
});

test('a share is decided where a hedge cannot change it', () => {
  const share = (whole: string, a: string, printed: string) =>
    evaluate({ relation: 'share', parts: ['a'], share: 'share' }, { whole, a, share: printed })
      .verdict;
  expect(share('超1000万件', '50件', '25.0%')).toBe('off');
  expect(share('100余件', '90件', '20.0%')).toBe('off');
  expect(share('1000余万件', '1件', '0%')).toBe('rounding');
  expect(share('超100件', '50件', '25.0%')).toBe('undecidable');
});

describe('a share', () => {
  const share = (whole: string, a: string, printed: string) =>
    evaluate({ relation: 'share', parts: ['a'], share: 'share' }, { whole, a, share: printed });

  test('agrees with the values within the rounding of all three', () => {
    expect(share('9091件', '1837件', '20.2%')).toMatchObject({
      verdict: 'rounding',
      recomputed: amount('20.21', '0.01'),
      difference: amount('-0.01', '0.01'),
    });
    expect(share('200件', '50件', '25.0%').verdict).toBe('exact');
    expect(share('9091件', '1837件', '20.3%')).toMatchObject({
      verdict: 'off',
      difference: amount('0.09', '0.01'),
    });
    expect(share('9091件', '1837件', '20.1%')).toMatchObject({
      verdict: 'off',
      difference: amount('-0.11', '0.01'),
    });
    expect(share('近200件', '50件', '25.0%').verdict).toBe('undecidable');
  });

  test('says where the part must lie', () => {
    expect(share('200件', '50件', '25.0%').expected).toEqual({ low: '49.9', high: '50.1' });
  });

  test('of nothing is no division by zero', () => {
    expect(share('0件', '0件', '25.0%').verdict).toBe('exact');
  });
});

test('equal figures are equal or off, also where a remainder would be allowed', () => {
  const equal = (a: string) =>
    evaluate({ relation: 'equal', parts: ['a'], complete: false }, { whole: '14188件', a }).verdict;
  expect(equal('14188件')).toBe('exact');
  expect(equal('1.42万件')).toBe('rounding');
  expect(equal('14187件')).toBe('off');
});

describe('a figure in all its places', () => {
  const places = (printed: string, ...others: readonly (string | undefined)[]) => {
    const whole = buildObservation('whole', '0', '', {
      ...parsePrinted(printed),
      printed,
      source: {
        id: 'paper',
        section: '1.2',
        paragraph: 8,
        also: others.map((other, index) => ({
          id: 'paper',
          section: 'table1',
          paragraph: index + 1,
          ...(other === undefined ? {} : { printed: other }),
        })),
      },
    });
    return evaluateIdentity(identity({ relation: 'equal', parts: [] }), {
      observationByReference: new Map([['whole', whole]]),
    });
  };

  test('is the same in each, also behind a hedge', () => {
    expect(places('14188件', undefined, '14188件').verdict).toBe('exact');
    expect(places('4万余个', undefined).verdict).toBe('exact');
    expect(places('14188件', '1.42万件').verdict).toBe('rounding');
  });

  test('is off where one differs, whichever it is', () => {
    expect(places('14188件', undefined, '14189件')).toMatchObject({
      verdict: 'off',
      difference: amount('-1'),
    });
    expect(places('14188件', '14189件', undefined).verdict).toBe('off');
  });

  test('shows the places as parts, and is missing where there is no other', () => {
    expect(places('14188件', undefined).parts.map(({ source }) => source.section)).toEqual([
      'table1',
    ]);
    expect(places('14188件')).toMatchObject({ verdict: 'undecidable', reason: 'missing' });
  });
});

/** What a report prints of a true count, rounded to a power of ten. */
const print = (count: number, power: number) => {
  const step = 10 ** power;
  return { value: String(Math.round(count / step) * step), step: String(step), printed: '' };
};

test('a true sum is never off, however its figures were rounded', () => {
  const figure = fc.tuple(fc.nat(1_000_000), fc.nat(4));
  holds(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 6 }), fc.nat(4), (parts, power) => {
      const whole = parts.reduce((sum, [count]) => sum + count, 0);
      const ids = parts.map((_, index) => `p${index}`);
      const observationByReference = new Map([
        ['whole', buildObservation('whole', '0', '', print(whole, power))],
        ...parts.map(
          ([count, own], index) =>
            [`p${index}`, buildObservation('part', '0', '', print(count, own))] as const,
        ),
      ]);
      const found = (relation: Identity['relation']) =>
        evaluateIdentity(identity({ relation, parts: ids }), { observationByReference }).verdict;
      expect(['exact', 'rounding']).toContain(found('sum'));
      expect(['exact', 'rounding']).toContain(found('at-most'));
      expect(['exact', 'rounding']).toContain(found('at-least'));
    }),
  );
});

describe('the 2024 edition', () => {
  const dataset = readDataset();
  const identities = readRecords('identities');
  const checked = identities.map((each) => evaluateIdentity(each, dataset));
  const idsOf = (verdict: IdentityVerdict) =>
    checked.filter((each) => each.verdict === verdict).map((each) => each.identity.id);

  test('has 69 equalities, 104 bounds and 32 that are trivial', () => {
    expect(tallyIdentities(checked)).toEqual({
      equalities: { off: 1, undecidable: 1, remainder: 17, rounding: 13, exact: 37 },
      bounds: { off: 0, undecidable: 0, remainder: 0, rounding: 8, exact: 96 },
      trivial: 32,
    });
  });

  test('has trivial whole-number checks only where any percentage would pass', () => {
    const wide = checked.filter(({ identity: { relation }, expected }) => {
      const { low, high } = expected ?? {};
      return relation === 'whole-number' && Number(high) - Number(low) >= 1;
    });
    const trivial = checked.filter(
      ({ identity: own }) => own.relation === 'whole-number' && own.trivial,
    );
    expect(wide.map(({ identity: own }) => own.id)).toEqual(
      trivial.map(({ identity: own }) => own.id),
    );
  });

  test('has trivial limits only of what another identity or the scale implies', () => {
    const trivial = checked.filter(
      ({ identity: own }) => own.trivial && own.relation !== 'whole-number',
    );
    expect(trivial.every(({ identity: { relation } }) => relation === 'at-most')).toBe(true);
  });

  test('names in Table 2 what section 2.1 names, under the same state', () => {
    const inTable = (row: number) =>
      readRecords('instruments')
        .filter(({ source }) =>
          source.also?.some(({ section, paragraph }) => section === 'table2' && paragraph === row),
        )
        .map(({ id, source, status }) => ({ id, section: source.section, status }));
    const items = (id: string) => identities.find((each) => each.id === id)?.items;
    for (const [row, id, status] of [
      [1, 'table2.amended', 'in-force-after-amendment'],
      [2, 'table2.under-amendment', 'under-amendment'],
    ] as const)
      expect(inTable(row)).toEqual(items(id)?.map((own) => ({ id: own, section: '2.1', status })));
  });

  test('names in Table 1 what section 1.2 names', () => {
    const numbered = readRecords('campaigns').filter((each) => each.number !== undefined);
    expect(numbered.map(({ id }) => `campaigns/${id}`)).toEqual(
      identities.find(({ id }) => id === 'table1.campaigns')?.items,
    );
    for (const { source } of numbered) {
      expect(source.section).toBe('table1');
      expect(source.also?.[0]?.section).toBe('1.2');
    }
  });

  test('contradicts itself in one place only, by 3', () => {
    expect(idsOf('off')).toEqual(['spc.civil.received.by-procedure']);
    expect(checked.find(({ verdict }) => verdict === 'off')).toMatchObject({
      difference: amount('-3'),
      wholeSide: { amount: amount('2643') },
      partsSide: { amount: amount('2646') },
    });
  });

  test('leaves open only what a hedge leaves open', () => {
    expect(checked.filter(({ reason }) => reason === 'missing')).toEqual([]);
    expect(idsOf('undecidable')).toEqual(['legislation.normative_documents']);
  });

  test('names the figures of the contradiction, and no other', () => {
    const failing = failingIdentities(identities, dataset);
    expect([...failing.keys()].toSorted()).toEqual([
      'spc.civil.received@2024',
      'spc.civil.received@2024;procedure=second-instance',
      'spc.civil.received@2024;procedure=trial-supervision',
    ]);
    expect(failing.get('spc.civil.received@2024')).toEqual(['spc.civil.received.by-procedure']);
  });
});
