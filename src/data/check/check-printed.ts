import { isSameDecimal, parseGrowth } from '../../domain/parse-growth';
import { parsePrinted } from '../../domain/parse-printed';
import { type Fault, toFound } from '../parse-resource';
import type { FileRecord } from '../record-schemas';
import { recordsOfKind, type Rule } from './package-files';

type FileObservation = FileRecord<'observations'>;
type Growth = NonNullable<FileObservation['growth']>;
type Difference = Pick<Fault, 'field' | 'found' | 'expected'>;

const withoutSign = (decimal: string) => decimal.replace(/^-/, '');

const compare = (
  field: string,
  found: string | undefined,
  expected: string | undefined,
): readonly Difference[] => {
  const same =
    found !== undefined && expected !== undefined && /^-?\d/.test(expected)
      ? isSameDecimal(found, expected)
      : found === expected;
  return same ? [] : [{ field, found: toFound(found), expected: expected ?? 'nothing' }];
};

const figureDifferences = ({
  printed,
  value,
  step,
  hedge,
  status,
}: FileObservation): readonly Difference[] => {
  if (status === 'E') return [];
  const figure = parsePrinted(printed);
  if (!figure)
    return [
      {
        field: 'printed',
        found: toFound(printed),
        expected: 'a token that begins with one certain figure',
      },
    ];
  return [
    ...compare('value', value, figure.value),
    ...compare('step', step, figure.step),
    ...compare('hedge', hedge, figure.hedge),
  ];
};

/** Most rates are printed without a sign, beside 增长 or 下降: only the text says which. One that is printed must be kept. */
const signDifferences = ({ printed, value }: Growth): readonly Difference[] => {
  const sign = /^[+-]/.exec(printed)?.[0];
  if (!sign || (sign === '-') === value.startsWith('-') || /^-?0(?:\.0*)?$/.test(value)) return [];
  const expected = sign === '-' ? 'a fall, as printed' : 'a rise, as printed';
  return [{ field: 'growth.value', found: toFound(value), expected }];
};

const growthDifferences = ({ growth }: FileObservation): readonly Difference[] => {
  if (!growth) return [];
  const read = parseGrowth(growth.printed);
  if (!read)
    return [{ field: 'growth.printed', found: toFound(growth.printed), expected: 'a percentage' }];
  return [
    ...compare('growth.value', withoutSign(growth.value), withoutSign(read.value)),
    ...compare('growth.step', growth.step, read.step),
    ...compare('growth.hedge', growth.hedge, read.hedge),
    ...signDifferences(growth),
  ];
};

const derivationDifferences = ({ status, derivation }: FileObservation): readonly Difference[] =>
  (status === 'E') === (derivation !== undefined)
    ? []
    : [
        {
          field: 'derivation',
          found: toFound(derivation),
          expected: status === 'E' ? 'how the value was computed' : 'none for a printed value',
        },
      ];

/** Words of a derivation that name a printed rate. */
const OF_RATE = /[÷×] \(1 [+−]|growth rates? printed/;

/** A value that was made from printed rates says of which years in its field, not only in words: its own or the next. */
const rateDifferences = ({
  time,
  derivation,
  fromRates,
}: FileObservation): readonly Difference[] => {
  const found = toFound(fromRates);
  if (derivation && OF_RATE.test(derivation.en) && !fromRates)
    return [{ field: 'fromRates', found, expected: 'the years of the rates of its derivation' }];
  if (fromRates && !derivation)
    return [{ field: 'fromRates', found, expected: 'none for a printed value' }];
  const years = [time, String(Number(time) + 1)];
  return (fromRates ?? []).every((each) => years.includes(each))
    ? []
    : [{ field: 'fromRates', found, expected: years.join(' or ') }];
};

/** Value, step and hedge are what the printed token says; a computed value says how, and only a computed one does. */
export const checkPrinted: Rule = (files) =>
  recordsOfKind(files, 'observations').flatMap(({ file, record }) =>
    [
      ...figureDifferences(record),
      ...growthDifferences(record),
      ...derivationDifferences(record),
      ...rateDifferences(record),
    ].map((difference) => ({ file, record: `${record.indicator}@${record.time}`, ...difference })),
  );
