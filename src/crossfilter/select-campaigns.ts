import type { Campaign } from '../domain/campaign';
import { type Dataset, isCodeWithin, treeOf } from '../domain/dataset';
import { type Clause, type Filter, type FilterDimension, hasPeriod } from './filter';
import { concernsCodes } from './place-observations';

/** The chapters in which the report tells of a campaign; a table's row counts where the text also tells of it. */
const chaptersOf = (dataset: Dataset, { source }: Campaign): readonly string[] => {
  const chapters = treeOf(dataset, 'chapter').byId;
  return [source, ...(source.also ?? [])]
    .map((place) => place.section)
    .filter((id) => chapters.has(id));
};

const meets = (dataset: Dataset, campaign: Campaign, { dimension, codes }: Clause): boolean => {
  const within = (own: readonly string[]) =>
    own.some((id) => codes.some((code) => isCodeWithin(dataset, dimension, id, code)));
  switch (dimension) {
    case 'right':
    case 'system':
      return concernsCodes(treeOf(dataset, dimension), campaign[dimension], codes);
    case 'agency':
      return within([...campaign.agency, ...(campaign.partners ?? [])]);
    case 'chapter':
      return within(chaptersOf(dataset, campaign));
    case 'campaign':
      return codes.includes(campaign.id);
  }
};

/** The dimension of the clauses that a table of campaigns issues itself. */
const OWN: readonly FilterDimension[] = ['campaign'];

/**
 * The campaigns that a filter concerns: a campaign concerns a right that it names, a part of one, or any right where it is
 * about all of them. The table's own dimension, campaign, does not narrow it. Rows of Table 1 first, in its order.
 */
export const selectCampaigns = (dataset: Dataset, filter: Filter): readonly Campaign[] => {
  const order = (campaign: Campaign) => campaign.number ?? Number.POSITIVE_INFINITY;
  return dataset.campaigns
    .filter(
      (campaign) =>
        hasPeriod(filter, campaign.time) &&
        filter.clauses.every(
          (clause) => OWN.includes(clause.dimension) || meets(dataset, campaign, clause),
        ),
    )
    .toSorted((a, b) => {
      const [first, second] = [order(a), order(b)];
      return first === second ? (a.id < b.id ? -1 : 1) : first - second;
    });
};
