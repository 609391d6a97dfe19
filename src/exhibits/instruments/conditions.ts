import { type Dataset, isCodeWithin, treeOf } from '../../domain/dataset';
import { effectYear, type Instrument, isInForceOn } from './instrument';
import { type Facet, FACETS, type InstrumentsSpec } from './spec';

/** The codelist of each condition. */
export const FACET_LISTS: Readonly<Record<Facet, string>> = {
  level: 'level',
  issuer: 'agency',
  status: 'instrument-status',
  stage: 'instrument-stage',
  region: 'region',
};

/** A value of the link that the data do not have. */
export interface UnknownCode {
  readonly facet: Facet;
  readonly code: string;
}

/** The codes of an instrument that a condition asks for. */
const facetCodes = (instrument: Instrument, facet: Facet): readonly string[] => {
  switch (facet) {
    case 'issuer':
      return instrument.issuer;
    case 'level':
      return [instrument.level];
    case 'status':
      return [instrument.status];
    case 'stage':
      return instrument.stage === undefined ? [] : [instrument.stage];
    case 'region':
      return instrument.region === undefined ? [] : [instrument.region];
  }
};

const isKnown = (dataset: Dataset, facet: Facet, code: string): boolean =>
  treeOf(dataset, FACET_LISTS[facet]).byId.has(code);

/** The values of a spec that no codelist has: they narrow nothing, and are reported. */
export const unknownCodes = (dataset: Dataset, spec: InstrumentsSpec): readonly UnknownCode[] =>
  FACETS.flatMap((facet) =>
    spec[facet].filter((code) => !isKnown(dataset, facet, code)).map((code) => ({ facet, code })),
  );

/** True for an instrument of one of these codes, or of one below. */
const hasCode = (
  dataset: Dataset,
  instrument: Instrument,
  facet: Facet,
  codes: readonly string[],
): boolean =>
  facetCodes(instrument, facet).some((own) =>
    codes.some((code) => isCodeWithin(dataset, FACET_LISTS[facet], own, code)),
  );

/** The conditions that a reader sets; `but` is the one that is left out of account. */
export type Condition = Facet | 'effect' | 'on';

/** The instruments that the conditions of a spec leave, but for one condition or none. */
export const applyConditions = (
  dataset: Dataset,
  spec: InstrumentsSpec,
  instruments: readonly Instrument[],
  but?: Condition,
): readonly Instrument[] => {
  const { effect, on } = spec;
  const chosen = FACETS.filter((facet) => facet !== but)
    .map((facet) => ({ facet, codes: spec[facet].filter((each) => isKnown(dataset, facet, each)) }))
    .filter(({ codes }) => codes.length > 0);
  return instruments.filter(
    (each) =>
      chosen.every(({ facet, codes }) => hasCode(dataset, each, facet, codes)) &&
      (effect === undefined || but === 'effect' || effectYear(each) === effect) &&
      (on === undefined || but === 'on' || isInForceOn(each, on)),
  );
};

/** True where a spec has a condition that narrows, search included. */
export const hasConditions = (dataset: Dataset, spec: InstrumentsSpec): boolean =>
  spec.effect !== undefined ||
  spec.on !== undefined ||
  spec.search.trim() !== '' ||
  FACETS.some((facet) => spec[facet].some((code) => isKnown(dataset, facet, code)));

/** A spec without any of its conditions. */
export const withoutConditions = (spec: InstrumentsSpec): InstrumentsSpec => ({
  ...spec,
  level: [],
  issuer: [],
  status: [],
  stage: [],
  region: [],
  effect: undefined,
  on: undefined,
  search: '',
});

/** An option of a condition: how many of the instruments that all others leave it would leave. */
export interface FacetOption {
  readonly code: string;
  readonly count: number;
  readonly depth: number;
  readonly selected: boolean;
}

/** The codes of a condition that any instrument has, in the order of their list. */
export const facetOptions = (
  dataset: Dataset,
  spec: InstrumentsSpec,
  facet: Facet,
  { all, under }: { readonly all: readonly Instrument[]; readonly under: readonly Instrument[] },
): readonly FacetOption[] => {
  const tree = treeOf(dataset, FACET_LISTS[facet]);
  return tree.list.codes.flatMap(({ id }) => {
    if (!all.some((each) => hasCode(dataset, each, facet, [id]))) return [];
    const count = under.filter((each) => hasCode(dataset, each, facet, [id])).length;
    const depth = tree.lineage(id).length - 1;
    return [{ code: id, count, depth, selected: spec[facet].includes(id) }];
  });
};
