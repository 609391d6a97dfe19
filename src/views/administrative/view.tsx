import { memo } from 'react';
import { type CampaignsSpec, PLAIN_CAMPAIGNS } from '../../exhibits/campaigns/spec';
import { ChapterPage } from '../chapter-page';
import { ExhibitPanel } from '../exhibit-panel';
import type { TableState } from '../table-params';
import { toStrips } from '../to-strips';
import { useFiguresFinding } from '../use-figures-finding';
import type { ViewProps } from '../view';
import { LEAD } from './lead';

const RELATED = ['judicial', 'mechanisms', 'registration', 'indicators'];

type AdministrativeProps = ViewProps<TableState>;

const toSpec = ({ search }: Pick<TableState, 'search'>): CampaignsSpec => ({
  ...PLAIN_CAMPAIGNS,
  by: 'result',
  search,
});

const Campaigns = ({ state, update }: AdministrativeProps) => (
  <ExhibitPanel
    spec={toSpec(state)}
    onSpec={(change) => update((before) => ({ ...before, search: change(toSpec(before)).search }))}
  />
);

/** Administrative protection: a strip a field, campaigns by what they did, the customs' year against their campaign. */
export const AdministrativeView = memo((props: AdministrativeProps) => (
  <ChapterPage finding={useFiguresFinding(LEAD)} related={RELATED}>
    <div className="lg:col-span-2">
      <ExhibitPanel spec={toStrips('administrative')} />
    </div>
    <div className="lg:col-span-2">
      <Campaigns {...props} />
    </div>
    <ExhibitPanel spec={toStrips('customs')} />
  </ChapterPage>
));
