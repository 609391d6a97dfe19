import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseResource } from '../src/data/parse-resource.ts';
import type { DataPackage, FileRecord, ResourceKind } from '../src/data/record-schemas.ts';
import { toObservation } from '../src/data/to-observation.ts';
import { toKnownTexts } from '../src/data/to-known-texts.ts';
import { toReportBasis } from '../src/data/to-report-basis.ts';
import { MOST_REPORT_BYTES } from '../src/domain/decode-report.ts';
import { findStructureNumbers } from '../src/domain/find-structure.ts';
import { openReport, type ReportBasis } from '../src/domain/open-report.ts';
import { isSameReport } from '../src/domain/recognise-report.ts';
import { type NameExemption, verifyNames } from '../src/domain/verify-names.ts';
import { verifyReport, type Verification } from '../src/domain/verify-report.ts';
import { formatNames, formatVerification, REFUSALS } from './format-verification.mts';
import { readDescriptor, readTextBelow } from './read-package.mts';

/** What the command prints and how it exits: 0 all found and nothing uncovered, 1 something is not, 2 nothing was verified. */
export interface VerifyOutcome {
  readonly status: 0 | 1 | 2;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** Nothing could be verified: said in one sentence, exit 2. */
class CannotVerify extends Error {}

/** What the report is compared with: what the data claim to stand in it, and the texts that may name what it names. */
interface Data {
  readonly basis: ReportBasis;
  readonly texts: readonly string[];
  readonly nameExemptions: readonly NameExemption[];
}

/** The kinds whose texts name things of the report. */
const NAMING = [
  'codelists',
  'sources',
  'indicators',
  'campaigns',
  'cases',
  'instruments',
  'events',
] as const satisfies readonly ResourceKind[];

type RecordsOf = <K extends ResourceKind>(kind: K) => readonly FileRecord<K>[];

const readRecordsOf =
  (folder: string, { resources }: DataPackage): RecordsOf =>
  (kind) => {
    const read = readTextBelow(folder);
    return resources
      .filter((each) => each.kind === kind)
      .flatMap(({ path }) => {
        const parsed = parseResource(path, kind, JSON.parse(read(path) ?? 'null'));
        if (parsed.ok) return parsed.records;
        throw new CannotVerify(`the data file ${path} has faults: see npm run data:check`);
      });
  };

const readData = (folder: string, edition: string | undefined): Data => {
  const descriptor = readDescriptor(folder);
  const recordsOf = readRecordsOf(folder, descriptor);
  const year = edition ?? descriptor.edition;
  const basis = toReportBasis(
    {
      sources: recordsOf('sources'),
      observations: recordsOf('observations').map(toObservation),
      instruments: recordsOf('instruments'),
      cases: recordsOf('cases'),
      exemptions: recordsOf('exemptions'),
    },
    year,
  );
  if (!basis) throw new CannotVerify(`the data have no outline of a report of edition ${year}`);
  return {
    basis,
    texts: NAMING.flatMap((kind) => toKnownTexts(recordsOf(kind))),
    nameExemptions: recordsOf('name-exemptions').filter(({ source }) => source.id === basis.source),
  };
};

const readBytes = (file: string): Uint8Array => {
  if (!existsSync(file)) throw new CannotVerify('there is no such file');
  const stats = statSync(file);
  if (!stats.isFile()) throw new CannotVerify('it is no file');
  if (stats.size > MOST_REPORT_BYTES) throw new CannotVerify(REFUSALS['too-large']);
  return readFileSync(file);
};

const finish = (run: Generator<number, Verification>): Verification => {
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
};

const verifyFile = (file: string, { basis, texts, nameExemptions }: Data): VerifyOutcome => {
  const opened = openReport(readBytes(file), ['utf-8'], basis);
  if (!opened.ok) throw new CannotVerify(REFUSALS[opened.reason]);
  const verification = finish(verifyReport(opened.paragraphs, basis.claims));
  if (!isSameReport(verification)) {
    const { found, cited } = verification;
    throw new CannotVerify(
      `this is another edition or another text: only ${found} of ${cited} figures stand where they are cited`,
    );
  }
  const structure = findStructureNumbers(opened.text, opened.paragraphs).length;
  const { exemptions } = basis.claims;
  const figures = formatVerification(verification, exemptions, basis.misread, structure);
  const names = formatNames(verifyNames(opened.paragraphs, texts, nameExemptions), nameExemptions);
  const faults = [...figures.faults, ...names.faults];
  const { length } = faults;
  return {
    status: length === 0 ? 0 : 1,
    err: faults,
    out: [
      `verify: ${file} against ${basis.source}`,
      ...figures.summary,
      ...names.summary,
      length === 0 ? 'verify: all found, nothing uncovered' : `verify: ${length} faults`,
    ],
  };
};

const OPTIONS = { data: { type: 'string' }, edition: { type: 'string' } } as const;

/** Runs the command with its arguments. Never throws: what stands in the way is said in one sentence. */
export const runVerify = (args: readonly string[]): VerifyOutcome => {
  let file: string | undefined;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: OPTIONS,
    });
    [file] = positionals;
    if (file === undefined || positionals.length > 1)
      throw new CannotVerify('give one file: npm run verify -- <report.txt>');
    const folder = values.data ?? join(import.meta.dirname, '..', 'public', 'data');
    return verifyFile(file, readData(folder, values.edition));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const of = file === undefined ? '' : ` of ${file}`;
    return { status: 2, out: [], err: [`verify: nothing was verified${of}: ${reason}`] };
  }
};
