import type { ReactNode } from 'react';
import { ErrorBoundary } from '../ui/error-boundary';
import { BothLanguages } from './both-languages';
import { type DeckData, inBoth } from '../deck/deck-data';
import type { Step } from '../deck/slide';
import { SlideView } from './slide-view';
import './words';

interface StageProps {
  readonly data: DeckData;
  readonly steps: readonly Step[];
  /** From 1. */
  readonly number: number;
  readonly small?: boolean;
  readonly children?: ReactNode;
}

const Broken = ({ data }: { readonly data: DeckData }) => (
  <div role="alert" className="slide flex size-full items-center justify-center bg-paper px-[3em]">
    <p>
      <BothLanguages
        words={inBoth((language) => data.i18n.getFixedT(language, 'show')('broken'))}
      />
    </p>
  </div>
);

/** The box in which one slide stands. A slide that fails says so in its place; the next one begins anew. */
export const Stage = ({ data, steps, number, small = false, children }: StageProps) => {
  const step = steps[number - 1];
  const broken = <Broken data={data} />;
  return (
    <div className={`stage size-full ${small ? 'stage-small' : ''}`}>
      {step ? (
        <ErrorBoundary key={number} fallback={() => broken}>
          <SlideView data={data} step={step} number={number} total={steps.length} />
        </ErrorBoundary>
      ) : null}
      {children}
    </div>
  );
};
