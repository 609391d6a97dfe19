import type { ListedFigures } from '../../crossfilter/list-figures';
import { isUnfiltered } from '../../crossfilter/filter';
import { scopeIdentities } from '../../crossfilter/scope-identities';
import type { Bilingual } from '../../domain/codelist';
import type { Dataset } from '../../domain/dataset';
import { type CheckedIdentity, evaluateIdentity } from '../../domain/evaluate-identity';
import { LANGUAGES } from '../../domain/language';
import type { Observation, SourcePlace } from '../../domain/observation';
import { toReference } from '../../domain/observation';
import { figureName } from '../../wording/figure-name';
import { indicatorFields } from '../../wording/indicator-fields';
import { type Fields, normalTexts } from '../../wording/match-text';
import type { Asked } from '../exhibit';
import type { CautionKind, SourcesSpec } from './spec';

type Series = Pick<Observation, 'indicator' | 'codes'>;

/**
 * Something that must be minded about a figure or a series. `time` is the year, or the two between which a definition
 * changes; `printed` the token that the source has; `observations` the figures themselves, where they are in the data.
 */
export interface Caution extends Series {
  readonly kind: CautionKind;
  readonly key: string;
  readonly name?: Bilingual | undefined;
  readonly time: string;
  readonly printed?: string | undefined;
  readonly reason?: Bilingual | undefined;
  readonly source?: SourcePlace | undefined;
  readonly observations: readonly Observation[];
  readonly checked?: CheckedIdentity | undefined;
}

type Written = Pick<Caution, 'indicator'> & {
  readonly codes?: Readonly<Record<string, string>> | undefined;
};

const isPartOf = (part: Series['codes'], whole: Series['codes']): boolean =>
  Object.entries(whole).every(([dimension, code]) => part[dimension] === code);

/** True where the filter leaves a figure of a series, inside it or as a whole; a series of which the data have no figure goes with its indicator. */
export const toScope = (
  { ground, filter }: Asked<SourcesSpec>,
  { inside, whole }: ListedFigures,
) => {
  if (isUnfiltered(filter)) return () => true;
  const { dataset } = ground.cube;
  const left = new Map<string, Observation[]>();
  for (const { observation } of [...inside, ...whole]) {
    const own = left.get(observation.indicator);
    if (own) own.push(observation);
    else left.set(observation.indicator, [observation]);
  }
  return ({ indicator, codes = {} }: Written): boolean => {
    const own = left.get(indicator) ?? [];
    const has = (figures: readonly Observation[]) =>
      figures.some((each) => isPartOf(each.codes, codes));
    return has(own) || (own.length > 0 && !has(dataset.observationsOf.get(indicator) ?? []));
  };
};

const identityCautions = ({ ground, records, filter }: Asked<SourcesSpec>): readonly Caution[] => {
  const { cube } = ground;
  const identities = records.identities ?? [];
  const scopes = scopeIdentities(cube, filter, identities);
  return identities.flatMap((identity): readonly Caution[] => {
    if (scopes.get(identity.id) === 'outside') return [];
    const checked = evaluateIdentity(identity, cube.dataset);
    if (checked.verdict !== 'off') return [];
    const observations = [checked.whole, ...checked.parts].filter((each) => each !== undefined);
    const [first] = observations;
    return [
      {
        kind: 'identity',
        key: identity.id,
        indicator: first?.indicator ?? '',
        codes: first?.codes ?? {},
        name: identity.name,
        time: first?.time ?? '',
        printed: checked.whole?.printed,
        reason: identity.note,
        source: checked.whole?.source,
        observations,
        checked,
      },
    ];
  });
};

const conflictCautions = ({ ground, records }: Asked<SourcesSpec>): readonly Caution[] =>
  (records['growth-conflicts'] ?? []).map(
    ({ indicator, codes = {}, time, printed, explanation }) => {
      const reference = toReference({ indicator, codes, time });
      const own = ground.cube.dataset.observationByReference.get(reference);
      return {
        kind: 'conflict',
        key: `conflict ${reference}`,
        indicator,
        codes,
        time,
        printed,
        reason: explanation,
        source: own?.source,
        observations: own ? [own] : [],
      };
    },
  );

const breakCautions = ({ records }: Asked<SourcesSpec>): readonly Caution[] =>
  (records.breaks ?? []).map(
    ({ indicator, codes = {}, between: [before, after], reason, source }) => ({
      kind: 'break',
      key: `break ${toReference({ indicator, codes, time: String(after) })}`,
      indicator,
      codes,
      time: `${before}–${after}`,
      reason,
      source,
      observations: [],
    }),
  );

const footnoteCautions = ({ ground, records }: Asked<SourcesSpec>): readonly Caution[] =>
  [...(records.footnotes ?? []), ...(ground.cube.dataset.later?.footnotes ?? [])].map(
    ({ indicator, codes = {}, time, printed, reason, source }) => ({
      kind: 'footnote',
      key: `footnote ${toReference({ indicator, codes, time })} ${printed} ${source.id}`,
      indicator,
      codes,
      time,
      printed,
      reason,
      source,
      observations: [],
    }),
  );

/** Everything that must be minded about what the filter leaves, the gravest sort first, each sort in the order of the report. */
export const findCautions = (
  asked: Asked<SourcesSpec>,
  figures: ListedFigures,
): readonly Caution[] => {
  const isLeft = toScope(asked, figures);
  const { indicatorById } = asked.ground.cube.dataset;
  const orderOf = ({ indicator }: Caution) => indicatorById.get(indicator)?.order ?? 0;
  const inOrder = (own: readonly Caution[]) =>
    own.toSorted((a, b) => orderOf(a) - orderOf(b) || (a.time < b.time ? 1 : -1));
  return [
    ...inOrder(identityCautions(asked)),
    ...[conflictCautions, breakCautions, footnoteCautions].flatMap((list) =>
      inOrder(list(asked).filter(isLeft)),
    ),
  ];
};

/** What a search looks through for a caution. */
export const cautionFields = (dataset: Dataset, caution: Caution): Fields => {
  const indicator = dataset.indicatorById.get(caution.indicator);
  const { name, reason, printed, time } = caution;
  const names = LANGUAGES.map(
    (language) => name?.[language] ?? figureName(dataset, caution, language),
  );
  return {
    ...(indicator ? indicatorFields(dataset, indicator) : {}),
    names: normalTexts(names),
    years: time.split('–'),
    figures: () => normalTexts([printed]),
    definitions: normalTexts([reason?.zh, reason?.en]),
  };
};
