import { memo } from 'react';
import { ChapterPage } from '../chapter-page';
import { ExhibitPanel } from '../exhibit-panel';
import { toStrips } from '../to-strips';
import { useFiguresFinding } from '../use-figures-finding';
import { LEAD } from './lead';

const RELATED = ['judicial', 'mechanisms', 'registration', 'indicators'];

/** Administrative protection: a strip a field, campaigns by what they did, the customs' year against their campaign. */
export const AdministrativeView = memo(() => (
  <ChapterPage finding={useFiguresFinding(LEAD)} related={RELATED}>
    <div className="lg:col-span-2">
      <ExhibitPanel spec={toStrips('administrative')} />
    </div>
    <ExhibitPanel spec={toStrips('customs')} />
  </ChapterPage>
));
