import { useTranslation } from 'react-i18next';
import { DataNotice } from '../exhibits/data-notice';
import type { BadgeName } from '../exhibits/exhibit';
import { Place } from '../exhibits/place';
import { kindOf, type Spec } from '../exhibits/registry';
import type { AnySpec } from '../exhibits/spec';
import { type UsedExhibit, useExhibit } from '../exhibits/use-exhibit';
import { useLanguage } from '../i18n/use-language';
import { SourceButton } from '../provenance/source-button';
import { Badge } from '../ui/badge';
import { Panel } from '../ui/panel';
import { ExhibitMenu } from './exhibit-menu';
import '../wording/words';

interface ExhibitPanelProps<S extends Spec> {
  readonly spec: S;
  readonly onSpec?: ((change: (spec: S) => S) => void) | undefined;
}

interface ShownProps {
  readonly spec: AnySpec;
  readonly changeSpec: (change: (spec: AnySpec) => AnySpec) => void;
}

const PanelBadge = ({ badge }: { readonly badge: BadgeName }) => {
  const { t } = useTranslation('filter');
  const narrows = badge === 'filtered' || badge === 'own';
  return <Badge look={narrows ? 'filtered' : 'none'}>{t(`badge.${badge}`)}</Badge>;
};

const Bare = ({ changeSpec, used }: ShownProps & { readonly used: UsedExhibit }) => {
  const language = useLanguage();
  const { exhibit, answer } = used;
  return (
    <div className="relative">
      <exhibit.Picture
        answer={answer}
        words={used.wordsIn(language)}
        languages={[language]}
        touch={{ changeSpec }}
      />
      {answer.isEmpty ? null : <ExhibitMenu used={used} className="absolute -end-1 -top-6" />}
    </div>
  );
};

const Framed = ({ changeSpec, used }: ShownProps & { readonly used: UsedExhibit }) => {
  const language = useLanguage();
  const { exhibit, answer } = used;
  const words = used.wordsIn(language);
  const { Controls } = exhibit;
  return (
    <Panel
      headline={words.finding ?? words.headline}
      badge={<PanelBadge badge={answer.badge} />}
      subtitle={words.subtitle}
      actions={
        <>
          {Controls ? <Controls answer={answer} changeSpec={changeSpec} /> : null}
          <SourceButton dataset={answer.asked.ground.cube.dataset} observations={answer.lead} />
          {answer.isEmpty ? null : <ExhibitMenu used={used} />}
        </>
      }
      footer={words.notes.length > 0 ? words.notes.map((note) => <p key={note}>{note}</p>) : null}
    >
      <exhibit.Picture
        answer={answer}
        words={words}
        languages={[language]}
        touch={{ changeSpec }}
      />
    </Panel>
  );
};

const Shown = (props: ShownProps) => {
  const used = useExhibit(props.spec);
  const { kind, faults, retry } = used;
  return (
    <>
      <DataNotice broken={faults} core={false} onRetry={retry} />
      {kind.bare ? <Bare {...props} used={used} /> : <Framed {...props} used={used} />}
    </>
  );
};

/** An exhibit on a page: its frame with headline, badge, controls and menu, and its picture to be touched. Knows no kind; keeps its place while it loads, and its failure to itself. */
export const ExhibitPanel = <S extends Spec>({ spec, onSpec }: ExhibitPanelProps<S>) => (
  <Place height={kindOf(spec).height}>
    <Shown
      spec={spec}
      // The picture of a kind changes specs of its own alone.
      changeSpec={(change) => onSpec?.((before) => change(before) as S)}
    />
  </Place>
);
