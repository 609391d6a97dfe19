import type { Clause, Filter } from '../../src/crossfilter/filter';
import { ALL } from '../../src/domain/codelist';
import { type Dataset, treeOf } from '../../src/domain/dataset';
import { type Observation, toReference } from '../../src/domain/observation';

/** True where a code is another or lies below it, by climbing the parents. */
const isBelow = (dataset: Dataset, dimension: string, code: string, ancestor: string): boolean => {
  if (code === ancestor) return true;
  const parent = treeOf(dataset, dimension).byId.get(code)?.parent;
  return parent !== undefined && isBelow(dataset, dimension, parent, ancestor);
};

/** What a figure is about in a dimension, worked out from the data alone, and whether all of it must be selected. */
const subjectOf = (
  dataset: Dataset,
  observation: Observation,
  dimension: Clause['dimension'],
): readonly string[] => {
  const { indicator: id, codes } = observation;
  const indicator = dataset.indicatorById.get(id);
  if (!indicator) return [];
  if (dimension === 'agency') return indicator.agency;
  if (dimension === 'campaign') {
    return dataset.campaigns
      .filter(
        ({ id: own, results, shared = [] }) =>
          own === codes.campaign ||
          (results.includes(toReference(observation)) &&
            !shared.includes(toReference(observation))),
      )
      .map((campaign) => campaign.id);
  }
  if (dimension !== 'right') return [indicator[dimension]];
  const offence = treeOf(dataset, 'offence').byId.get(codes.offence ?? '');
  const implied = codes.right ?? offence?.implies?.right;
  if (implied) return [implied];
  const campaign = dataset.campaigns.find((each) => each.id === codes.campaign);
  return indicator.right === ALL && campaign ? campaign.right : [indicator.right];
};

/** True where a figure is about nothing but the selected codes: of several rights all must be selected, of several agencies one. */
export const isInsideClause = (
  dataset: Dataset,
  observation: Observation,
  { dimension, codes }: Clause,
): boolean => {
  const subject = subjectOf(dataset, observation, dimension);
  const isSelected = (own: string) => codes.some((code) => isBelow(dataset, dimension, own, code));
  return (
    subject.length > 0 &&
    (dimension === 'right' ? subject.every(isSelected) : subject.some(isSelected))
  );
};

/** True where a campaign is about the system and the right of a figure's indicator, parts or wholes of them. */
const concerns = (dataset: Dataset, campaign: string, observation: Observation): boolean => {
  const indicator = dataset.indicatorById.get(observation.indicator);
  const about = dataset.campaigns.find((each) => each.id === campaign);
  const meets = (dimension: 'system' | 'right', own: string, others: readonly string[]) =>
    [own, ...others].includes(ALL) ||
    others.some(
      (other) => isBelow(dataset, dimension, own, other) || isBelow(dataset, dimension, other, own),
    );
  if (indicator === undefined || about === undefined) return false;
  return (
    about.shared?.includes(toReference(observation)) === true ||
    (meets('system', indicator.system, about.system) &&
      meets('right', indicator.right, about.right))
  );
};

/** True where a figure, though not only about a selected code, contains it. */
export const containsClause = (
  dataset: Dataset,
  observation: Observation,
  { dimension, codes }: Clause,
): boolean => {
  const subject = subjectOf(dataset, observation, dimension);
  if (dimension === 'agency' || dimension === 'chapter') return false;
  if (dimension === 'campaign') {
    return subject.length === 0 && codes.some((code) => concerns(dataset, code, observation));
  }
  return codes.some((code) =>
    subject.some(
      (own) =>
        own === ALL ||
        isBelow(dataset, dimension, code, own) ||
        (subject.length > 1 && isBelow(dataset, dimension, own, code)),
    ),
  );
};

/** True where a figure's year is one of the filter's. */
export const isInYears = (observation: Observation, { from, to }: Filter): boolean => {
  const year = Number(observation.time.slice(0, 4));
  return year >= (from ?? 0) && year <= (to ?? 9999);
};
