import type { Language } from '../../domain/language';
import type { Exhibit } from '../exhibit';
import {
  answerCampaigns,
  type CampaignsAnswer,
  onlySelected,
  shownResults,
  shownRows,
} from './answer';
import { CampaignsControls } from './controls';
import { toCampaignPages } from './pages';
import { CampaignsPicture } from './picture';
import type { CampaignsSpec } from './spec';
import { campaignsTable } from './table';
import { campaignsWords } from './words';

/** What each campaign shown is about, and what there is to know of it. */
const remarks = (answer: CampaignsAnswer, language: Language): readonly string[] =>
  shownRows(answer, language).map(({ name, focus, campaign }) =>
    [`${name}: ${focus}`, campaign.note?.[language]].filter(Boolean).join(' '),
  );

/** Who did what, with which result? */
export const CAMPAIGNS: Exhibit<CampaignsSpec, CampaignsAnswer> = {
  answer: answerCampaigns,
  words: campaignsWords,
  table: campaignsTable,
  observations: shownResults,
  remarks,
  settled: ({ asked }) => asked.spec,
  // Each language finds the same campaigns, in whatever order.
  pages: (answer) => toCampaignPages(onlySelected(answer).rows.zh, answer.asked.spec).length,
  onPage: (answer, page) => ({ ...onlySelected(answer), page }),
  Picture: CampaignsPicture,
  Controls: CampaignsControls,
};
