import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { type Observation, toReference } from '../../domain/observation';
import { figureName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import { usePageActions } from '../exhibit-context';
import { FigureText } from '../figure-text';

interface EventFigureProps {
  readonly dataset: Dataset;
  readonly figure: Observation;
  readonly language: Language;
  /** The class of the size of its number. */
  readonly size?: string;
}

/** A figure of an event with what it counts; opens its details where the page offers them. */
export const EventFigure = ({ dataset, figure, language, size = '' }: EventFigureProps) => {
  const { openFigure } = usePageActions();
  const words = figureWords(dataset, figure.indicator, figure, language);
  const name = figureName(dataset, figure, language);
  const content = (
    <>
      <span className={`text-ink ${size}`}>
        <FigureText words={words} />
      </span>{' '}
      <span className="text-12 text-ink-muted">{name}</span>
    </>
  );
  if (!openFigure) return <span className="block">{content}</span>;
  return (
    <button
      type="button"
      className="block min-h-6 text-start hover:underline pointer-coarse:min-h-11"
      onClick={() => openFigure(toReference(figure))}
    >
      {content}
    </button>
  );
};
