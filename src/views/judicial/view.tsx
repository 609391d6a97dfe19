import { useState } from 'react';
import { usePage } from '../../exhibits/exhibit-context';
import { useLanguage } from '../../i18n/use-language';
import { ChapterPage } from '../chapter-page';
import { ExhibitPanel } from '../exhibit-panel';
import type { ViewProps } from '../view';
import { judicialFinding } from './finding';
import type { JudicialParams } from './params';
import {
  BY_RIGHT,
  COURTS,
  PUNITIVE,
  SUPERVISION,
  toCasesSpec,
  toChainSpec,
  toOffencesSpec,
} from './specs';

const RELATED = ['system', 'administrative', 'mechanisms', 'legislation', 'indicators'];

/** Panels one under the other, each as high as it is. */
const COLUMN = 'grid min-w-0 content-start gap-y-6';

/** Punitive damages over the years; how they are drawn is nobody's business but the reader's. */
const Punitive = () => {
  const [spec, setSpec] = useState(PUNITIVE);
  return <ExhibitPanel spec={spec} onSpec={(change) => setSpec(change)} />;
};

/** Courts, the chain of criminal cases, offences by stage, supervision by the procuratorates, punitive damages and typical cases. */
export const JudicialView = ({ state, update }: ViewProps<JudicialParams>) => {
  const { ground, filter } = usePage();
  const finding = judicialFinding(ground, filter, useLanguage());
  return (
    <ChapterPage finding={finding} related={RELATED}>
      <div className={COLUMN}>
        <ExhibitPanel spec={COURTS} />
        <ExhibitPanel spec={SUPERVISION} />
      </div>
      <div className={COLUMN}>
        <ExhibitPanel
          spec={toOffencesSpec(state)}
          onSpec={(change) =>
            update((before) => {
              const { counts, sort } = change(toOffencesSpec(before));
              return { ...before, counts, offenceSort: sort };
            })
          }
        />
        <ExhibitPanel
          spec={toChainSpec(state)}
          onSpec={(change) =>
            update((before) => ({ ...before, counts: change(toChainSpec(before)).counts }))
          }
        />
        <Punitive />
      </div>
      {BY_RIGHT.map((spec) => (
        <ExhibitPanel key={spec.indicators[0]} spec={spec} />
      ))}
      <div className="min-w-0 lg:col-span-2">
        <ExhibitPanel spec={toCasesSpec(state)} />
      </div>
    </ChapterPage>
  );
};
