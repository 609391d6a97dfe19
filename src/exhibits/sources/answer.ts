import type { Cube, Verdicts } from '../../crossfilter/apply-filter';
import { type Filter, isUnfiltered, narrowingOf } from '../../crossfilter/filter';
import { type ListedFigures, listFigures } from '../../crossfilter/list-figures';
import type { FileRecord } from '../../data/record-schemas';
import { rememberLast } from '../../domain/remember';
import { lexiconOf } from '../../wording/lexicon';
import { findBest, normalTexts, toQuery } from '../../wording/match-text';
import type { Answer, Asked, BadgeName } from '../exhibit';
import { type Conflict, conflictFields, findConflicts } from './find-conflicts';
import { type EvidenceRow, weighEvidence } from './weigh-evidence';
import { type Caution, cautionFields, findCautions } from './find-cautions';
import { type DocumentRow, documentFields, findDocuments } from './find-documents';
import { type CautionKind, CAUTIONS, type Evidence, EVIDENCE, type SourcesSpec } from './spec';

/** How many rows of each sort search and filter leave, before one of them is chosen. */
type Counts = Readonly<Record<Evidence | CautionKind, number>>;

/**
 * What the figures rest on: of the part that is asked for, what filter, search and choice leave; the other parts are
 * empty. `figures` are those inside the filter, `graded` how many of them come from documents of each grade.
 */
export interface SourcesAnswer extends Answer<SourcesSpec> {
  readonly figures: ListedFigures;
  readonly graded: Readonly<Record<Evidence, number>>;
  readonly counts: Counts;
  readonly documents: readonly DocumentRow[];
  readonly cautions: readonly Caution[];
  readonly conflicts: readonly Conflict[];
  readonly evidence: readonly EvidenceRow[];
  readonly changes: readonly FileRecord<'changes'>[];
}

const figuresOf = rememberLast((verdicts: Verdicts, cube: Cube, filter: Filter) =>
  listFigures(cube, filter, verdicts),
);

const NO_DOCUMENTS: readonly DocumentRow[] = [];
const NO_CAUTIONS: readonly Caution[] = [];

const gradesOf = (
  asked: Asked<SourcesSpec>,
  { inside }: ListedFigures,
): SourcesAnswer['graded'] => {
  const { sourceById } = asked.ground.cube.dataset;
  const graded = { official: 0, press: 0, secondary: 0 };
  for (const { observation } of inside) {
    const grade = sourceById.get(observation.source.id)?.evidence;
    if (grade) graded[grade] += 1;
  }
  return graded;
};

const changesOf = ({ records, spec }: Asked<SourcesSpec>): SourcesAnswer['changes'] =>
  findBest(
    (records.changes ?? []).toReversed(),
    toQuery(spec.search, lexiconOf(records.search)),
    ({ text, version, resources }) => ({
      names: normalTexts([text.zh, text.en]),
      codes: resources,
      ids: [version],
    }),
  );

const badgeOf = ({ spec, filter }: Asked<SourcesSpec>): BadgeName =>
  spec.part === 'changes' ? 'fixed' : narrowingOf(filter, []);

const chosen = <Row, Kind extends string>(
  rows: readonly Row[],
  kinds: readonly Kind[],
  { only }: SourcesSpec,
  kindOf: (row: Row) => Kind,
): readonly Row[] => {
  const own = kinds.filter((kind) => (only as readonly string[]).includes(kind));
  return own.length === 0 ? rows : rows.filter((row) => own.includes(kindOf(row)));
};

const evidenceOf = ({ source }: DocumentRow): Evidence => source.evidence;
const kindOf = ({ kind }: Caution): CautionKind => kind;

/** Finds the documents, the cautions or the changes that are asked for. No figure speaks for them: their headline counts them. */
export const answerSources = (asked: Asked<SourcesSpec>): SourcesAnswer => {
  const { ground, records, spec, filter, verdicts } = asked;
  const { cube } = ground;
  const figures = figuresOf(verdicts, cube, filter);
  const query = toQuery(spec.search, lexiconOf(records.search));
  const sources = [...(records.sources ?? []), ...(cube.dataset.later?.sources ?? [])];
  const documents =
    spec.part === 'documents'
      ? findBest(findDocuments(sources, figures, isUnfiltered(filter)), query, (row) =>
          documentFields(cube.dataset, row),
        )
      : NO_DOCUMENTS;
  const cautions =
    spec.part === 'cautions'
      ? findBest(findCautions(asked, figures), query, (row) => cautionFields(cube.dataset, row))
      : NO_CAUTIONS;
  const conflicts =
    spec.part === 'conflicts'
      ? findBest(findConflicts(asked, figures), query, (row) => conflictFields(cube.dataset, row))
      : [];
  const shown = {
    conflicts,
    evidence: spec.part === 'evidence' ? weighEvidence(sources, figures) : [],
    documents: chosen(documents, EVIDENCE, spec, evidenceOf),
    cautions: chosen(cautions, CAUTIONS, spec, kindOf),
    changes: spec.part === 'changes' ? changesOf(asked) : [],
  };
  const count = (kind: Evidence | CautionKind) =>
    documents.filter((row) => evidenceOf(row) === kind).length +
    cautions.filter((row) => row.kind === kind).length;
  return {
    asked,
    badge: badgeOf(asked),
    lead: [],
    isEmpty: shown[spec.part].length === 0,
    figures,
    graded: gradesOf(asked, figures),
    counts: Object.fromEntries(
      [...EVIDENCE, ...CAUTIONS].map((kind) => [kind, count(kind)]),
      // Every sort is named.
    ) as Counts,
    ...shown,
  };
};
