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

/** The right that a figure's own codes say, by themselves or by the offence that they name. */
const ownRight = (dataset: Dataset, { codes }: Observation): string | undefined =>
  codes.right ?? treeOf(dataset, 'offence').byId.get(codes.offence ?? '')?.implies?.right;

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
  const own = ownRight(dataset, observation);
  if (own) return [own];
  return indicator.rights ?? [indicator.right];
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

/** True where the data name a campaign among those that a figure contains, and it ran in a year of the figure. */
const holdsCampaign = (dataset: Dataset, observation: Observation, campaign: string): boolean => {
  const about = dataset.campaigns.find((each) => each.id === campaign);
  if (about?.shared?.includes(toReference(observation))) return true;
  const named = dataset.indicatorById.get(observation.indicator)?.contains?.campaign ?? [];
  const years = (time: string) => {
    const [first = 0, last = first] = time.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  };
  return (
    about !== undefined &&
    named.includes(campaign) &&
    years(about.time).some((year) => years(observation.time).includes(year))
  );
};

/** True where the data say that a figure holds a part of a code; what its own codes say of a right goes before. */
const holdsPart = (
  dataset: Dataset,
  observation: Observation,
  dimension: 'right' | 'system',
  code: string,
): boolean => {
  if (code === ALL || (dimension === 'right' && ownRight(dataset, observation))) return false;
  const named = dataset.indicatorById.get(observation.indicator)?.contains?.[dimension] ?? [];
  return named.some(
    (each) =>
      each === ALL ||
      isBelow(dataset, dimension, code, each) ||
      isBelow(dataset, dimension, each, code),
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
    return subject.length === 0 && codes.some((code) => holdsCampaign(dataset, observation, code));
  }
  return codes.some(
    (code) =>
      holdsPart(dataset, observation, dimension, code) ||
      subject.some(
        (own) =>
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
