import { parsePrinted } from '../../domain/parse-printed';
import { type Fault, toFound } from '../parse-resource';
import { type CheckedFile, recordsOfKind, type Rule } from './package-files';

/** A code that a record names, and the list that must have it. */
interface Use extends Pick<Fault, 'file' | 'record' | 'field'> {
  readonly list: string;
  readonly code: string;
}

const usesOf = (files: readonly CheckedFile[]): readonly Use[] => [
  ...recordsOfKind(files, 'efforts').flatMap(({ file, record }) => [
    ...(['right', 'system', 'agency'] as const).flatMap((field) =>
      record[field].map((code) => ({ file, record: record.id, field, list: field, code })),
    ),
    ...(record.campaign
      ? [{ file, record: record.id, field: 'campaign', list: 'campaign', code: record.campaign }]
      : []),
  ]),
  ...recordsOfKind(files, 'effort-figures').flatMap(({ file, record }) => [
    { file, record: record.id, field: 'unit', list: 'unit', code: record.unit },
    { file, record: record.id, field: 'effort', list: 'efforts', code: record.effort },
  ]),
];

const printedFaults = (files: readonly CheckedFile[]): readonly Fault[] =>
  recordsOfKind(files, 'effort-figures').flatMap(({ file, record }) => {
    const read = parsePrinted(record.printed);
    const isSame =
      read?.value === record.value && read.step === record.step && read.hedge === record.hedge;
    return isSame
      ? []
      : [
          {
            file,
            record: record.id,
            field: 'value',
            found: toFound([record.value, record.step, record.hedge ?? '']),
            expected: `what ${record.printed} says`,
          },
        ];
  });

/** Campaigns over the years name codes that exist, and their figures say what they print. */
export const checkEfforts: Rule = (files) => {
  const lists = new Map([
    ...recordsOfKind(files, 'codelists').map(
      ({ record }) => [record.id, new Set(record.codes.map(({ id }) => id))] as const,
    ),
    ['efforts', new Set(recordsOfKind(files, 'efforts').map(({ record }) => record.id))] as const,
  ]);
  return [
    ...usesOf(files)
      .filter(({ list, code }) => lists.get(list)?.has(code) !== true)
      .map(({ list, code, ...at }) => ({
        ...at,
        found: toFound(code),
        expected: list === 'efforts' ? 'the id of an effort' : `a code of codelist ${list}`,
      })),
    ...printedFaults(files),
  ];
};
