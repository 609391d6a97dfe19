import { type RefObject, useEffect, useRef } from 'react';
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

const LOOK_MS = 100;
/** A chart that is not there after so long will not come. */
const MOST_MS = 10_000;

const isDrawn = (deck: Element | null): boolean =>
  [...(deck?.querySelectorAll('.still-chart') ?? [])].every((chart) => chart.querySelector('svg'));

/** Charts are measured, then drawn: the print must not begin before. */
const usePrint = (deck: RefObject<Element | null>, begins: boolean) =>
  useEffect(() => {
    if (!begins) return undefined;
    const latest = Date.now() + MOST_MS;
    const timer = setInterval(() => {
      if (!isDrawn(deck.current) && Date.now() < latest) return;
      clearInterval(timer);
      window.print();
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [deck, begins]);

/** All slides, a page each, beside the screen until the browser's print takes them. */
export const PrintDeck = ({ data, steps, languages, format, begins, onDone }: PrintDeckProps) => {
  const deck = useRef<HTMLDivElement>(null);
  usePrint(deck, begins);
  useEffect(() => {
    window.addEventListener('afterprint', onDone);
    return () => window.removeEventListener('afterprint', onDone);
  }, [onDone]);
  return (
    <div
      ref={deck}
      className={`deck-print ${format === 'a4' ? 'deck-print-a4' : ''}`}
      aria-hidden="true"
    >
      {steps.map((step, index) => (
        <div key={`${step.slide.spec.kind}${index}`} className="deck-print-page">
          <Stage data={data} steps={steps} languages={languages} number={index + 1} />
        </div>
      ))}
    </div>
  );
};
