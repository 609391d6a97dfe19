import { ALL } from '../../domain/codelist';
import { type Fault, toFound } from '../parse-resource';
import type { FileRecord } from '../record-schemas';
import { type CheckedFile, recordsOfKind, type Rule } from './package-files';

type Scoped = FileRecord<'indicators'>;

/** A total of all rights says which it contains: nothing is taken to contain everything. */
const saysItsRights = ({ right, rights, contains }: Scoped): boolean =>
  right !== ALL || rights !== undefined || contains?.right !== undefined;

/** A total of several rights has no code of its own, and none of them is `all`. */
const hasNarrowRights = ({ right, rights }: Scoped): boolean =>
  rights === undefined || (right === ALL && !rights.includes(ALL));

/** Only what happens within a year holds a part of a campaign: no stock, no cumulative figure, no amount of a case. */
const mayHoldCampaigns = ({ kind, contains }: Scoped): boolean =>
  kind === 'flow' || (contains?.campaign ?? []).length === 0;

const scopeFaults: Rule = (files) =>
  recordsOfKind(files, 'indicators').flatMap(({ file, record }): readonly Fault[] => {
    const at = { file, record: record.id };
    return [
      ...(saysItsRights(record)
        ? []
        : [
            {
              ...at,
              field: 'contains.right',
              found: 'nothing',
              expected: 'the rights that a total of all rights may contain, or rights',
            },
          ]),
      ...(hasNarrowRights(record)
        ? []
        : [
            {
              ...at,
              field: 'rights',
              found: toFound(record.rights),
              expected: `rights other than ${ALL}, beside right ${ALL}`,
            },
          ]),
      ...(mayHoldCampaigns(record)
        ? []
        : [
            {
              ...at,
              field: 'contains.campaign',
              found: toFound(record.contains?.campaign),
              expected: `none: only a flow contains a campaign, not a ${record.kind}`,
            },
          ]),
    ];
  });

/** Every code of the codelist `campaign` has a record of its campaign. */
const campaignFaults: Rule = (files) => {
  const known = new Set(recordsOfKind(files, 'campaigns').map(({ record }) => record.id));
  return codesOf(files, 'campaign').flatMap(({ file, code }) =>
    known.has(code)
      ? []
      : [
          {
            file,
            record: 'campaign',
            field: code,
            found: 'no campaign of this code',
            expected: 'a record in the campaigns',
          },
        ],
  );
};

const codesOf = (files: readonly CheckedFile[], codelist: string) =>
  recordsOfKind(files, 'codelists')
    .filter(({ record }) => record.id === codelist)
    .flatMap(({ file, record }) =>
      record.codes.map(({ id: code, parent }) => ({ file, code, parent })),
    );

const namedAgencies = (files: readonly CheckedFile[]): readonly string[] => [
  ...recordsOfKind(files, 'indicators').flatMap(({ record }) => record.agency),
  ...recordsOfKind(files, 'campaigns').flatMap(({ record }) => [
    ...record.agency,
    ...(record.partners ?? []),
  ]),
  ...recordsOfKind(files, 'cases').flatMap(({ record }) => record.agency ?? []),
  ...recordsOfKind(files, 'instruments').flatMap(({ record }) => record.issuer),
  ...recordsOfKind(files, 'events').flatMap(({ record }) => [
    ...record.host,
    ...(record.coHost ?? []),
  ]),
];

/** An agency that no figure, campaign, case, document or event names, itself or by a body below it, finds nothing. */
const agencyFaults: Rule = (files) => {
  const codes = codesOf(files, 'agency');
  const parents = new Map(codes.map(({ code, parent }) => [code, parent]));
  const found = new Set<string>();
  for (const named of namedAgencies(files)) {
    for (let code: string | undefined = named; code && !found.has(code); code = parents.get(code)) {
      found.add(code);
    }
  }
  return codes
    .filter(({ code }) => !found.has(code))
    .map(({ file, code }) => ({
      file,
      record: 'agency',
      field: code,
      found: 'no record that names it',
      expected: 'a figure, campaign, case, document or event of this agency',
    }));
};

/** Every indicator says what it contains, and every campaign and agency that can be selected finds something. */
export const checkScope: Rule = (files) => [
  ...scopeFaults(files),
  ...campaignFaults(files),
  ...agencyFaults(files),
];
