import { useEffect } from 'react';
import type { DeckData } from './deck-data';
import type { Languages } from './slide';
import { Stage } from './stage';
import type { Step } from '../deck/slide';

interface PrintDeckProps {
  readonly data: DeckData;
  readonly steps: readonly Step[];
  readonly languages: Languages;
  readonly format: 'wide' | 'a4';
  /** False where the browser prints already. */
  readonly begins: boolean;
  readonly onDone: () => void;
}

/** Charts are measured, then drawn: the print must not begin before. */
const DRAWN_MS = 800;

/** All slides, a page each, beside the screen until the browser's print takes them. */
export const PrintDeck = ({ data, steps, languages, format, begins, onDone }: PrintDeckProps) => {
  useEffect(() => {
    const timer = begins ? setTimeout(() => window.print(), DRAWN_MS) : undefined;
    window.addEventListener('afterprint', onDone);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('afterprint', onDone);
    };
  }, [begins, onDone]);
  return (
    <div className={`deck-print ${format === 'a4' ? 'deck-print-a4' : ''}`} aria-hidden="true">
      {steps.map((step, index) => (
        <div key={`${step.slide.spec.kind}${index}`} className="deck-print-page">
          <Stage data={data} steps={steps} languages={languages} number={index + 1} />
        </div>
      ))}
    </div>
  );
};
