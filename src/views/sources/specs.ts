import type { SourcesSpec } from '../../exhibits/sources/spec';
import { CAUTIONS, EVIDENCE, SOURCE_PARTS } from '../../exhibits/sources/spec';
import type { TermsSpec } from '../../exhibits/terms/spec';
import { TERM_PARTS, WORDINGS } from '../../exhibits/terms/spec';
import type { TableState } from '../table-params';
import type { SourcesParams } from './params';

type PartState = SourcesParams & Pick<TableState, 'search'>;

const among = <T extends string>(values: readonly T[], chosen: readonly string[]): readonly T[] =>
  values.filter((value) => chosen.includes(value)).toSorted();

/** The exhibit of the part that a link opens. */
export const toPartSpec = ({
  part,
  only,
  names,
  mark,
  search,
}: PartState): SourcesSpec | TermsSpec => {
  const term = TERM_PARTS.find((each) => each === part);
  if (term)
    return {
      kind: 'terms',
      part: term,
      only: term === 'names' ? among(WORDINGS, only) : [],
      list: term === 'marks' ? undefined : names,
      mark: term === 'marks' ? mark : undefined,
      search,
    };
  const own = SOURCE_PARTS.find((each) => each === part) ?? 'documents';
  const rows = {
    documents: among(EVIDENCE, only),
    cautions: among(CAUTIONS, only),
    conflicts: [],
    evidence: [],
    changes: [],
  };
  return { kind: 'sources', part: own, only: rows[own], search };
};

/** What a link says of the exhibit of a part. */
export const ofPartSpec = (spec: SourcesSpec | TermsSpec): Partial<PartState> =>
  spec.kind === 'terms'
    ? { only: spec.only, names: spec.list, mark: spec.mark, search: spec.search }
    : { only: spec.only, search: spec.search };
