import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { evidenceWords, placeWords } from '../../provenance/source-words';
import { Popover } from '../../ui/popover';
import { FigureButton } from '../figure-button';
import { NumberButton } from '../number-button';
import type { EffortFigure as Figure, EffortsAnswer } from './answer';
import { effortFigureName, effortFigureWords, noteOf, sourceOf } from './words';

interface EffortFigureProps {
  readonly answer: EffortsAnswer;
  readonly each: Figure;
  readonly year: string;
  readonly language: Language;
}

/** A figure that no indicator holds, as the button that opens its source. */
const OwnFigure = ({ answer, each, year, language }: EffortFigureProps) => {
  const { dataset } = answer.asked.ground.cube;
  const words = effortFigureWords(answer, each, language);
  const place = sourceOf(each);
  const url = dataset.sourceById.get(place.id)?.url;
  const name = effortFigureName(answer, each, language);
  const label = wordsIn('efforts', language)('details', { name, year });
  return (
    <Popover label={label} trigger={<NumberButton words={words} opens={label} />}>
      <div className="grid max-w-80 gap-1 text-14">
        <p className="font-semibold">
          {name} {words.text}
        </p>
        {noteOf(each) ? <p>{noteOf(each)?.[language]}</p> : null}
        <p>
          {url ? (
            <a className="text-accent underline" href={url} rel="noreferrer" target="_blank">
              {placeWords(dataset, place, language)}
            </a>
          ) : (
            placeWords(dataset, place, language)
          )}
        </p>
        <p className="text-12 text-ink-muted">{evidenceWords(dataset, place.id, language)}</p>
      </div>
    </Popover>
  );
};

/** A figure of a campaign and what it counts; the number opens its source. */
export const EffortFigure = (props: EffortFigureProps) => {
  const { answer, each, language } = props;
  return (
    <li className="leading-tight">
      {each.kind === 'own' ? (
        <OwnFigure {...props} />
      ) : (
        <FigureButton
          dataset={answer.asked.ground.cube.dataset}
          words={effortFigureWords(answer, each, language)}
          observations={[each.observation]}
        />
      )}{' '}
      <span className="text-12 text-ink-muted">{effortFigureName(answer, each, language)}</span>
    </li>
  );
};
