import { type Fault, parseResource, toFound } from '../parse-resource';
import type { DataPackage } from '../record-schemas';
import { checkAnnouncements } from './check-announcements';
import { checkAnnotations } from './check-annotations';
import { checkAliases } from './check-aliases';
import { checkCodes } from './check-codes';
import { checkDates } from './check-dates';
import { checkConflicts } from './check-conflicts';
import { checkEfforts } from './check-efforts';
import { checkIdentities } from './check-identities';
import { checkNames } from './check-names';
import { checkPrinted } from './check-printed';
import { checkReferences } from './check-references';
import { checkRoutes } from './check-routes';
import { checkScope } from './check-scope';
import { checkSeries } from './check-series';
import { checkSources } from './check-sources';
import { checkStrips } from './check-strips';
import { checkUniqueness } from './check-uniqueness';
import { formatRecords } from './format-records';
import type { CheckedFile, Rule } from './package-files';

const RULES: readonly Rule[] = [
  checkUniqueness,
  checkCodes,
  checkDates,
  checkSources,
  checkReferences,
  checkPrinted,
  checkScope,
  checkSeries,
  checkIdentities,
  checkNames,
  checkAliases,
  checkStrips,
  checkRoutes,
  checkEfforts,
  checkConflicts,
  checkAnnouncements,
  checkAnnotations,
];

/** Reads a file of the package as text; undefined where there is none. */
export type ReadText = (file: string) => string | undefined;

type Outcome = { readonly faults: readonly Fault[]; readonly checked?: CheckedFile };

const whole = (file: string, found: string, expected: string): Outcome => ({
  faults: [{ file, record: '', field: '', found, expected }],
});

/** Where a text first differs from its canonical form; nothing where it does not. */
const formFaults = (file: string, text: string, canonical: string): readonly Fault[] => {
  if (text === canonical) return [];
  const [found, expected] = [text.split('\n'), canonical.split('\n')];
  const at = found.findIndex((line, index) => line !== expected[index]);
  // Without a first different line the text ends too early: at the line break of its last line.
  const [line, what] =
    at < 0 ? [found.length, 'no line break at the end'] : [at + 1, toFound(found[at])];
  return [
    {
      file,
      record: `line ${line}`,
      field: '',
      found: what,
      expected: 'one record a line, sorted (npm run data:format)',
    },
  ];
};

const checkFile = ({ path, kind }: DataPackage['resources'][number], read: ReadText): Outcome => {
  const text = read(path);
  if (text === undefined) return whole(path, 'no file', 'the file that datapackage.json names');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return whole(path, error instanceof Error ? error.message : 'no JSON', 'JSON');
  }
  const parsed = parseResource(path, kind, json);
  if (!parsed.ok) return { faults: parsed.faults };
  const faults = formFaults(path, text, formatRecords(json as readonly object[]));
  return { faults, checked: { file: path, kind, records: parsed.records } };
};

/**
 * Checks a whole package: every file against its schema and form, then the rules that span files. Gives all faults at
 * once. The rules that span files see only files that fit their schema.
 */
export const checkPackage = (descriptor: DataPackage, read: ReadText): readonly Fault[] => {
  const outcomes = descriptor.resources.map((resource) => checkFile(resource, read));
  const files = outcomes.flatMap(({ checked }) => checked ?? []);
  return [...outcomes.flatMap(({ faults }) => faults), ...RULES.flatMap((rule) => rule(files))];
};
