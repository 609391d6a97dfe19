import type { Exhibit } from '../exhibit';
import { answerCampaigns, type CampaignsAnswer, shownResults } from './answer';
import { CampaignsControls } from './controls';
import { toCampaignPages } from './pages';
import { CampaignsPicture } from './picture';
import type { CampaignsSpec } from './spec';
import { campaignsTable } from './table';
import { campaignsWords } from './words';

/** Who did what, with which result? */
export const CAMPAIGNS: Exhibit<CampaignsSpec, CampaignsAnswer> = {
  answer: answerCampaigns,
  words: campaignsWords,
  table: campaignsTable,
  observations: shownResults,
  settled: ({ asked }) => asked.spec,
  // Each language finds the same campaigns, in whatever order.
  pages: ({ rows }) => toCampaignPages(rows.zh).length,
  onPage: (answer, page) => ({ ...answer, page }),
  Picture: CampaignsPicture,
  Controls: CampaignsControls,
};
