import { ChapterPage } from '../chapter-page';
import { ExhibitPanel } from '../exhibit-panel';
import { useFiguresFinding } from '../use-figures-finding';
import { toStrips } from '../to-strips';
import { LEAD } from './lead';

const RELATED = ['administrative', 'legislation', 'mechanisms', 'indicators'];

/** Registration: every right filed, granted and in force; who holds it; re-examination, international routes and pledges. */
export const RegistrationView = () => (
  <ChapterPage finding={useFiguresFinding(LEAD)} related={RELATED}>
    <div className="lg:col-span-2">
      <ExhibitPanel spec={toStrips('registration')} />
    </div>
    <div className="lg:col-span-2">
      <ExhibitPanel spec={toStrips('registration-parties')} />
    </div>
    <div className="lg:col-span-2">
      <ExhibitPanel spec={toStrips('registration-routes')} />
    </div>
    <ExhibitPanel spec={toStrips('registration-review')} />
    <ExhibitPanel spec={toStrips('registration-pledges')} />
  </ChapterPage>
);
