import { type ReactNode, Suspense } from 'react';
import type { Step } from '../deck/slide';
import { BothLanguages, inBoth } from '../exhibits/both-languages';
import { wordsIn } from '../i18n/words';
import { ErrorBoundary } from '../ui/error-boundary';
import type { DeckData } from './deck-data';
import { type Languages, SlideView } from './slide';
import './words';

interface StageProps {
  readonly data: DeckData;
  readonly steps: readonly Step[];
  readonly languages: Languages;
  /** From 1. */
  readonly number: number;
  /** How many there are, said on the slide: all `steps`, unless more are to come. */
  readonly total?: number | undefined;
  readonly small?: boolean;
  readonly children?: ReactNode;
}

const Broken = ({ languages }: Pick<StageProps, 'languages'>) => (
  <div role="alert" className="slide flex size-full items-center justify-center bg-paper px-[3em]">
    <p>
      <BothLanguages
        words={inBoth((language) => wordsIn('show', language)('broken'))}
        languages={languages}
      />
    </p>
  </div>
);

/** The box in which one slide is. A slide that fails says so in its place; the next one begins anew. */
export const Stage = (props: StageProps) => {
  const { data, steps, languages, number, small = false, children } = props;
  const total = 'total' in props ? props.total : steps.length;
  const step = steps[number - 1];
  const broken = <Broken languages={languages} />;
  return (
    <div className={`stage size-full ${small ? 'stage-small' : ''}`}>
      {step ? (
        <ErrorBoundary key={number} fallback={() => broken}>
          <Suspense fallback={null}>
            <SlideView {...{ data, step, languages, number, total }} />
          </Suspense>
        </ErrorBoundary>
      ) : null}
      {children}
    </div>
  );
};
