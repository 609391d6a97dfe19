import { useCallback } from 'react';
import { DataNotice } from '../exhibits/data-notice';
import { Place } from '../wording/place/place';
import { answerOf } from '../exhibits/answers';
import type { Bare } from '../exhibits/exhibit';
import { usePage } from '../exhibits/exhibit-context';
import { kindOf, type Spec } from '../exhibits/registry';
import type { AnySpec } from '../exhibits/spec';
import { useExhibit } from '../exhibits/use-exhibit';
import { useLanguage } from '../i18n/use-language';
import { toPart } from '../ui/late-part';
import { useLatest } from '../ui/use-latest';
import { WrittenPart } from '../ui/written-part';
import { loadFrame, useFrame } from './loaded-frame';
import type { UsedProps } from './used-props';

// The first figures do not wait for it.
const { Part: SpecMenu } = toPart(async () => (await import('./exhibit-menu')).SpecMenu);

interface ExhibitPanelProps<S extends Spec> {
  readonly spec: S;
  readonly onSpec?: ((change: (spec: S) => S) => void) | undefined;
}

interface ShownProps extends Pick<UsedProps, 'changeSpec'> {
  readonly spec: AnySpec;
}

const Framed = (props: UsedProps) => {
  const frame = useFrame();
  return <frame.FramedExhibit {...props} />;
};

const BareExhibit = ({ bare, spec, changeSpec }: ShownProps & { readonly bare: Bare }) => {
  const { ground, filter } = usePage();
  const language = useLanguage();
  const answer = answerOf(bare, ground, {}, spec, filter);
  return (
    <div className="relative">
      <bare.Picture answer={answer} languages={[language]} touch={{ changeSpec }} />
      {answer.isEmpty ? null : (
        <Place>
          <SpecMenu spec={spec} className="absolute -end-1 -top-6 max-sm:hidden" />
        </Place>
      )}
    </div>
  );
};

const Used = ({ spec, changeSpec }: ShownProps) => {
  loadFrame().catch(() => undefined);
  const used = useExhibit(spec);
  return (
    <>
      <DataNotice broken={used.faults} core={false} onRetry={used.retry} />
      <Framed used={used} changeSpec={changeSpec} />
    </>
  );
};

const Shown = (props: ShownProps) => {
  const { bare } = kindOf(props.spec);
  const { otherSide } = usePage();
  return bare && !otherSide ? <BareExhibit {...props} bare={bare} /> : <Used {...props} />;
};

/** A change of the spec as the view would make it now; the same function all along, so that nothing is rendered for its sake. */
const useChange = <S extends Spec>(onSpec: ExhibitPanelProps<S>['onSpec']) => {
  const latest = useLatest(onSpec);
  return useCallback<UsedProps['changeSpec']>(
    // The picture of a kind changes specs of its own alone.
    (change) => latest.current?.((before) => change(before) as S),
    [latest],
  );
};

/** An exhibit on a page: its frame with headline, badge, controls and menu, and its picture to be touched. Knows no kind; keeps its place while it loads, and its failure to itself. */
export const ExhibitPanel = <S extends Spec>({ spec, onSpec }: ExhibitPanelProps<S>) => {
  const changeSpec = useChange(onSpec);
  return (
    <Place height={kindOf(spec).height}>
      <WrittenPart name={spec.kind}>
        <Shown {...{ spec, changeSpec }} />
      </WrittenPart>
    </Place>
  );
};
