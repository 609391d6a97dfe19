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

/** Value, step and hedge are what the printed token says; a computed value says how, and only a computed one does. */
export const checkPrinted: Rule = (files) =>
  recordsOfKind(files, 'observations').flatMap(({ file, record }) =>
    [
      ...figureDifferences(record),
      ...growthDifferences(record),
      ...derivationDifferences(record),
    ].map((difference) => ({ file, record: `${record.indicator}@${record.time}`, ...difference })),
  );
