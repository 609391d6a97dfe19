import { codesOf, narrowingOf } from '../../crossfilter/filter';
import { selectCampaigns } from '../../crossfilter/select-campaigns';
import type { Campaign } from '../../domain/campaign';
import type { Language } from '../../domain/language';
import type { Observation } from '../../domain/observation';
import { lexiconOf } from '../../wording/lexicon';
import { findBest, toQuery } from '../../wording/match-text';
import type { Answer, Asked } from '../exhibit';
import { sortRows } from '../sort-rows';
import { campaignOrders } from './campaign-orders';
import { type CampaignRow, toCampaignRow } from './campaign-row';
import { toCampaignPages } from './pages';
import { campaignFields } from './search-fields';
import type { CampaignsSpec } from './spec';

/**
 * `campaigns` are those that the filter concerns, in the order of the report; `rows` those of them that the search finds, the
 * best first, or sorted: each language has an order of names of its own. `page` is the page of them that is shown, from 0; undefined for all.
 */
export interface CampaignsAnswer extends Answer<CampaignsSpec> {
  readonly campaigns: readonly Campaign[];
  readonly rows: Readonly<Record<Language, readonly CampaignRow[]>>;
  readonly page: number | undefined;
}

/** Finds the campaigns that filter and search concern. No figure speaks for them: their headline counts them. */
export const answerCampaigns = (asked: Asked<CampaignsSpec>): CampaignsAnswer => {
  const { ground, records, spec, filter } = asked;
  const scene = { cube: ground.cube, filter };
  const { dataset } = ground.cube;
  const campaigns = selectCampaigns(dataset, filter);
  const query = toQuery(spec.search, lexiconOf(records.search));
  const found = findBest(campaigns, query, (campaign) => campaignFields(dataset, campaign));
  const rowsIn = (language: Language) => {
    const rows = found.map((campaign) => toCampaignRow(scene, campaign, language));
    return sortRows(rows, campaignOrders(spec.sort, language));
  };
  const rows = { zh: rowsIn('zh'), en: rowsIn('en') };
  return {
    asked,
    badge: narrowingOf(filter, ['campaign']),
    lead: [],
    isEmpty: rows.zh.length === 0,
    campaigns,
    rows,
    page: undefined,
  };
};

/**
 * The answer where nobody can choose another campaign: those alone that the filter selects, of those that it concerns. One
 * that selects none leaves all.
 */
export const onlySelected = (answer: CampaignsAnswer): CampaignsAnswer => {
  const selected = codesOf(answer.asked.filter, 'campaign');
  if (selected.length === 0) return answer;
  const rowsIn = (language: Language) =>
    answer.rows[language].filter(({ campaign }) => selected.includes(campaign.id));
  const rows = { zh: rowsIn('zh'), en: rowsIn('en') };
  const campaigns = answer.campaigns.filter(({ id }) => selected.includes(id));
  return { ...answer, campaigns, rows, isEmpty: rows.zh.length === 0 };
};

/** The rows that are shown: those of the page, or all. */
export const shownRows = (
  { asked, rows, page }: CampaignsAnswer,
  language: Language,
): readonly CampaignRow[] =>
  page === undefined ? rows[language] : (toCampaignPages(rows[language], asked.spec)[page] ?? []);

const figuresOf = (rows: readonly CampaignRow[]): readonly Observation[] =>
  rows.flatMap(({ results }) =>
    results.flatMap((result) => (result.kind === 'figure' ? [result.observation] : [])),
  );

/** The figures among the results of the campaigns shown, those of the latest year first. */
export const shownResults = (answer: CampaignsAnswer): readonly Observation[] => {
  const both = [...shownRows(answer, 'zh'), ...shownRows(answer, 'en')];
  return [...new Set(figuresOf(both))].toSorted((a, b) =>
    a.time === b.time ? 0 : a.time < b.time ? 1 : -1,
  );
};

/** The first figure among the results of the campaigns shown; undefined where they have none, and where the two languages begin with another campaign. */
export const firstResult = (answer: CampaignsAnswer): Observation | undefined => {
  const [zh] = figuresOf(shownRows(answer, 'zh'));
  const [en] = figuresOf(shownRows(answer, 'en'));
  return zh === en ? zh : undefined;
};
