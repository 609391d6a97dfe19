import type { CampaignsSpec } from './spec';

/** Campaigns that one page has room for. Fixed, so that the number of a page means the same on every screen; type scales instead. */
const MOST_CAMPAIGNS = 5;

/** The pages of a table of campaigns: one where all are asked for on a page; else as few as hold them all, none more than a row longer than another. */
export const toCampaignPages = <T>(
  campaigns: readonly T[],
  { by }: CampaignsSpec,
): readonly (readonly T[])[] => {
  if (by === 'page') return campaigns.length > 0 ? [campaigns] : [];
  const pages = Math.ceil(campaigns.length / MOST_CAMPAIGNS);
  const each = Math.floor(campaigns.length / Math.max(1, pages));
  const longer = campaigns.length - each * pages;
  const startOf = (page: number) => page * each + Math.min(page, longer);
  return Array.from({ length: pages }, (_, page) =>
    campaigns.slice(startOf(page), startOf(page + 1)),
  );
};
