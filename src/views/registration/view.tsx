import { memo } from 'react';
import { ChapterPage } from '../chapter-page';
import { ExhibitPanel } from '../exhibit-panel';
import { useFiguresFinding } from '../use-figures-finding';
import { LEAD, toStrips } from './specs';

const RELATED = ['administrative', 'legislation', 'mechanisms', 'indicators'];

/** Registration: every right filed, granted and in force; who holds it; re-examination, international routes and pledges. */
export const RegistrationView = memo(() => (
  <ChapterPage finding={useFiguresFinding(LEAD)} related={RELATED}>
    <div className="lg:col-span-2">
      <ExhibitPanel spec={toStrips('registration')} />
    </div>
    <div className="lg:col-span-2">
      <ExhibitPanel spec={toStrips('registration-parties')} />
    </div>
    <ExhibitPanel spec={toStrips('registration-review')} />
    <div className="grid gap-6">
      <ExhibitPanel spec={toStrips('registration-routes')} />
      <ExhibitPanel spec={toStrips('registration-pledges')} />
    </div>
  </ChapterPage>
));
