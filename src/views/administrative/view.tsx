import { useState } from 'react';
import { type CampaignsSpec, PLAIN_CAMPAIGNS } from '../../exhibits/campaigns/spec';
import { PLAIN_CHART, PLAIN_SERIES, type SeriesSpec } from '../../exhibits/series/spec';
import { PLAIN_EFFORTS } from '../../exhibits/efforts/spec';
import { ChapterPage } from '../chapter-page';
import { ExhibitPanel } from '../exhibit-panel';
import type { TableState } from '../table-params';
import { toStrips } from '../to-strips';
import { useFiguresFinding } from '../use-figures-finding';
import type { ViewProps } from '../view';
import { LEAD } from './lead';

const RELATED = ['judicial', 'mechanisms', 'registration', 'indicators'];

/** The customs' years, each measure in a chart of its own. */
const CUSTOMS_COURSE: SeriesSpec = {
  ...PLAIN_SERIES,
  indicators: ['customs.seizures.batches', 'customs.seizures.items'],
  chart: { ...PLAIN_CHART, form: 'multiples' },
};

/** What a reader chooses of it is of this page alone. */
const CustomsCourse = () => {
  const [spec, setSpec] = useState(CUSTOMS_COURSE);
  return <ExhibitPanel spec={spec} onSpec={setSpec} />;
};

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
export const AdministrativeView = (props: AdministrativeProps) => (
  <ChapterPage finding={useFiguresFinding(LEAD)} related={RELATED}>
    <div className="lg:col-span-2">
      <ExhibitPanel spec={toStrips('administrative')} />
    </div>
    <div className="lg:col-span-2">
      <Campaigns {...props} />
    </div>
    <ExhibitPanel spec={toStrips('customs')} />
    <CustomsCourse />
    <div className="min-w-0 lg:col-span-2">
      <ExhibitPanel spec={PLAIN_EFFORTS} />
    </div>
  </ChapterPage>
);
