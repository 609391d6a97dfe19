import { useMemo, useRef } from 'react';
import type { Change } from '../../crossfilter/find-changes';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { seriesName } from '../../wording/series-name';
import { BothLanguages, inBoth } from '../both-languages';
import { useFit } from '../use-fit';
import { type ChangesAnswer, largestOf, MOST_CHANGES } from './answer';
import { amountOfChange, markOfChange } from './amount-of-change';
import { changeFigures } from './change-figures';
import { type Direction, DIRECTIONS } from './spec';
import './words';

/** Changes that there is room for with one language under the other. */
const MOST_OF_BOTH = 7;
/** Fewer would be no list, however small their place is. */
const LEAST_CHANGES = 2;
/** Few rows are high, but stay together, in one language or in both. */
const MOST_ROW_EM = [3.2, 4];
const HEAD_EM = 1.3;

interface StillChangesProps {
  readonly answer: ChangesAnswer;
  readonly languages: readonly Language[];
  /** What the list shows, in one sentence. */
  readonly label: string;
}

interface RowProps extends Pick<StillChangesProps, 'languages'> {
  readonly asked: ChangesAnswer['asked'];
  readonly change: Change;
}

const Row = ({ asked, change, languages }: RowProps) => {
  const { dataset } = asked.ground.cube;
  const [first = 'zh'] = languages;
  return (
    <li className="col-span-3 grid min-h-0 grid-cols-subgrid items-center border-t border-hairline leading-[1.15]">
      <span className="whitespace-nowrap text-end font-semibold">
        {amountOfChange(dataset, asked.spec, change, first)}{' '}
        <span className="still-note font-normal text-ink-muted">
          {markOfChange(asked.spec, change, first)}
        </span>
      </span>
      <span className="min-w-0">
        <BothLanguages
          languages={languages}
          words={inBoth((language) => seriesName(dataset, change.series, undefined, language))}
        />
      </span>
      <span className="text-end text-ink-muted">
        <BothLanguages
          languages={languages}
          words={inBoth((language) => changeFigures(dataset, change, language))}
        />
      </span>
    </li>
  );
};

interface DirectionProps extends StillChangesProps {
  readonly direction: Direction;
  readonly changes: readonly Change[];
}

const DirectionRows = ({ answer, languages, label, direction, changes }: DirectionProps) => {
  if (changes.length === 0) return null;
  const name = inBoth((language) => wordsIn('changes', language)(`directions.${direction}`));
  const [language = 'zh'] = languages;
  const most = HEAD_EM + changes.length * (MOST_ROW_EM[languages.length - 1] ?? 0);
  return (
    <div
      data-cell
      className="flex min-h-0 flex-col"
      style={{ flex: `${changes.length} 1 0`, maxHeight: `${most}em` }}
    >
      <h2 className="still-note font-semibold text-ink-muted">
        {languages.map((each) => name[each]).join(' ')}
      </h2>
      <ol
        aria-label={wordsIn('changes', language)('listOf', {
          title: label,
          direction: name[language],
        })}
        className="grid min-h-0 flex-1 auto-rows-[minmax(min-content,1fr)] grid-cols-[minmax(9em,auto)_minmax(28%,1fr)_auto] gap-x-[1em]"
      >
        {changes.map((change) => (
          <Row key={change.series.id} asked={answer.asked} change={change} languages={languages} />
        ))}
      </ol>
    </div>
  );
};

/** The largest rises and the largest falls as ruled lists: how much, of what, from which figure to which. */
export const StillChanges = (props: StillChangesProps) => {
  const { answer, languages } = props;
  const { found } = answer;
  const place = useRef<HTMLDivElement>(null);
  const contents = useMemo(() => ({ answer, languages }), [answer, languages]);
  const most = languages.length > 1 ? MOST_OF_BOTH : MOST_CHANGES;
  const less = useFit(place, contents, most - LEAST_CHANGES);
  const shown = largestOf(found, most - less);
  const left = found.length - shown.rises.length - shown.falls.length;
  return (
    <div ref={place} className="flex min-h-0 flex-1 flex-col gap-[0.4em]">
      {DIRECTIONS.map((direction) => (
        <DirectionRows
          key={direction}
          {...props}
          direction={direction}
          changes={shown[direction]}
        />
      ))}
      {left > 0 ? (
        <p className="still-note text-ink-muted">
          <BothLanguages
            languages={languages}
            words={inBoth((language) => wordsIn('changes', language)('left', { count: left }))}
          />
        </p>
      ) : null}
    </div>
  );
};
