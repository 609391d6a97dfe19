import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BadgeName } from '../exhibits/exhibit';
import { sourceLineOf } from '../exhibits/source-line-of';
import { useLanguage } from '../i18n/use-language';
import { Explained } from '../provenance/explained';
import { SourceButton } from '../provenance/source-button';
import { Badge } from '../ui/badge';
import { Panel } from '../ui/panel';
import { ExhibitMenu } from './exhibit-menu';
import type { UsedProps } from './used-props';
import '../wording/words';

const PanelBadge = ({ badge }: { readonly badge: BadgeName }) => {
  const { t } = useTranslation('filter');
  const narrows = badge === 'filtered' || badge === 'own';
  return (
    <Explained mark={badge}>
      <Badge look={narrows ? 'filtered' : 'none'}>{t(`badge.${badge}`)}</Badge>
    </Explained>
  );
};

/** An exhibit in its frame: headline, badge, definition, controls, source and menu above its picture, notes below. */
export const FramedExhibit = memo(({ changeSpec, used, hasMenu = true }: UsedProps) => {
  const language = useLanguage();
  const { exhibit, answer } = used;
  const words = used.wordsIn(language);
  const { Controls } = exhibit;
  return (
    <Panel
      exhibit={answer.asked.spec.kind}
      headline={words.finding ?? words.headline}
      badge={<PanelBadge badge={answer.badge} />}
      subtitle={words.subtitle}
      controls={Controls ? <Controls answer={answer} changeSpec={changeSpec} /> : undefined}
      actions={
        <>
          <SourceButton dataset={answer.asked.ground.cube.dataset} observations={answer.lead} />
          {answer.isEmpty || !hasMenu ? null : <ExhibitMenu used={used} />}
        </>
      }
      footer={
        <>
          {words.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {answer.isEmpty ? null : <p>{sourceLineOf(exhibit, answer, language)}</p>}
        </>
      }
    >
      <exhibit.Picture
        answer={answer}
        words={words}
        languages={[language]}
        touch={{ changeSpec }}
      />
    </Panel>
  );
});
