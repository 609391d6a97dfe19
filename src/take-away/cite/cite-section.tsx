import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CitationBox } from '../../provenance/cite/citation-box';
import { ChoiceGroup } from '../../ui/choice-group';
import type { SectionProps } from '../section';
import { usePagePlace } from '../use-page-place';
import { citeExhibit, citeView } from './to-citable';
import { useSources } from './use-sources';
import './words';

/** The citation of an exhibit, or of the view that it stands on. */
export const CiteSection = ({ taken }: SectionProps) => {
  const { t } = useTranslation('takeAwayCite');
  const [what, setWhat] = useState<'exhibit' | 'view'>('exhibit');
  const sources = useSources(taken);
  const place = usePagePlace();
  if (!sources) return null;
  const isView = what === 'view' && place;
  return (
    <>
      {place ? (
        <p className="mb-1">
          <ChoiceGroup
            label={t('what')}
            value={what}
            choices={(['exhibit', 'view'] as const).map((value) => ({ value, label: t(value) }))}
            onChange={setWhat}
          />
        </p>
      ) : null}
      <CitationBox
        rows={5}
        citable={isView ? citeView(taken, sources, place.view) : citeExhibit(taken, sources)}
      />
    </>
  );
};
