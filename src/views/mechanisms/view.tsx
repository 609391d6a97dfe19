import { ChapterPage } from '../chapter-page';
import { ExhibitPanel } from '../exhibit-panel';
import { toStrips } from '../to-strips';
import { useFiguresFinding } from '../use-figures-finding';
import { LEAD } from './lead';

const RELATED = ['judicial', 'administrative', 'legislation', 'culture', 'indicators'];

/** Mechanisms: what is in place, what was new this year, what it handled, with the institutions and programs that the report names. */
export const MechanismsView = () => (
  <ChapterPage finding={useFiguresFinding(LEAD)} related={RELATED}>
    <div className="lg:col-span-2">
      <ExhibitPanel spec={toStrips('mechanisms')} />
    </div>
  </ChapterPage>
);
