import type { Bilingual } from '../../domain/codelist';
import type { Dataset } from '../../domain/dataset';
import { rememberLast } from '../../domain/remember';
import { lexiconOf } from '../../wording/lexicon';
import { findBest, toQuery } from '../../wording/match-text';
import type { Answer, Asked, Records } from '../exhibit';
import { type FieldRow, findFields } from './find-fields';
import { findMarks, type MarkRow } from './find-marks';
import { findNames, type NameList, type NameRow } from './find-names';
import type { TermsSpec, Wording } from './spec';
import { kindWords } from './kind-words';

/** One of the lists that a reader may choose, with how many rows the search finds in it. */
interface ListChoice {
  readonly id: string;
  readonly name: Bilingual;
  readonly count: number;
}

/**
 * The words of the data: of the part that is asked for, what search and choice leave; the other parts are empty. `lists`
 * are those that a reader may choose; `counts` how many names found are worded by whom. `unknown` is the list or the mark
 * of the spec that there is not.
 */
export interface TermsAnswer extends Answer<TermsSpec> {
  readonly names: readonly NameRow[];
  readonly marks: readonly MarkRow[];
  readonly fields: readonly FieldRow[];
  readonly lists: readonly ListChoice[];
  readonly counts: Readonly<Record<Wording, number>>;
  readonly unknown: string | undefined;
}

const listsOf = rememberLast(
  (
    dataset: Dataset,
    instruments: Records['instruments'],
    cases: Records['cases'],
    events: Records['events'],
  ): readonly NameList[] => findNames(dataset, { instruments, cases, events }, kindWords),
);

type Found = Pick<TermsAnswer, 'names' | 'marks' | 'fields' | 'lists' | 'counts'>;

const NOTHING: Found = {
  names: [],
  marks: [],
  fields: [],
  lists: [],
  counts: { official: 0, press: 0, own: 0 },
};

const queryOf = ({ spec, records }: Asked<TermsSpec>) =>
  toQuery(spec.search, lexiconOf(records.search));

/** `chosen`, or everything where there is no such list. */
const inList = <Row>(
  rows: readonly Row[],
  chosen: string | undefined,
  listOf: (row: Row) => string,
) => (chosen === undefined ? rows : rows.filter((row) => listOf(row) === chosen));

const findNamed = (asked: Asked<TermsSpec>): Found => {
  const { ground, records, spec } = asked;
  const all = listsOf(ground.cube.dataset, records.instruments, records.cases, records.events);
  const found = findBest(
    all.flatMap(({ rows }) => rows),
    queryOf(asked),
    ({ fields }) => fields,
  );
  const known = all.some(({ id }) => id === spec.list) ? spec.list : undefined;
  const own = inList(found, known, ({ list }) => list);
  const count = (wording: Wording) => own.filter((each) => each.wording === wording).length;
  return {
    ...NOTHING,
    names: spec.only.length === 0 ? own : own.filter(({ wording }) => spec.only.includes(wording)),
    lists: all.map(({ id, name }) => ({
      id,
      name,
      count: found.filter(({ list }) => list === id).length,
    })),
    counts: { official: count('official'), press: count('press'), own: count('own') },
  };
};

const findMarked = (asked: Asked<TermsSpec>): Found => {
  const marks = findMarks(asked.ground.cube, asked.records.identities ?? []);
  return { ...NOTHING, marks: findBest(marks, queryOf(asked), ({ fields }) => fields) };
};

const findFielded = (asked: Asked<TermsSpec>): Found => {
  const { ground, records, spec } = asked;
  const all = findFields(ground.package, records.fields ?? []);
  const found = findBest(all, queryOf(asked), ({ search }) => search);
  const kinds = [...new Set(all.map(({ field }) => field.kind))];
  const known = kinds.find((kind) => kind === spec.list);
  return {
    ...NOTHING,
    fields: inList(found, known, ({ field }) => field.kind),
    lists: kinds.map((kind) => ({
      id: kind,
      name: { zh: kind, en: kind },
      count: found.filter(({ field }) => field.kind === kind).length,
    })),
  };
};

const FIND = { names: findNamed, marks: findMarked, fields: findFielded } as const;

const unknownOf = ({ spec, ground, records }: Asked<TermsSpec>, { lists }: Found) => {
  const { part, list, mark } = spec;
  if (part === 'marks') {
    const marks = findMarks(ground.cube, records.identities ?? []);
    return marks.some((row) => row.mark === mark) ? undefined : mark;
  }
  return lists.some(({ id }) => id === list) ? undefined : list;
};

/** Looks up names, marks or fields. No figure speaks for them: their headline counts them. */
export const answerTerms = (asked: Asked<TermsSpec>): TermsAnswer => {
  const found = FIND[asked.spec.part](asked);
  return {
    asked,
    badge: 'fixed',
    lead: [],
    isEmpty: found[asked.spec.part].length === 0,
    ...found,
    unknown: unknownOf(asked, found),
  };
};
