import { useMemo, useRef } from 'react';
import type { Bilingual } from '../../domain/codelist';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { figureName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import { wholeReason } from '../../wording/whole-reason';
import { BothLanguages, inBoth } from '../both-languages';
import { useFit } from '../use-fit';
import { type ListAnswer, listRows } from './answer';
import { type ObservationRow, toObservationRows } from './observation-row';
import '../../provenance/details/words';

type Languages = readonly [Language, ...Language[]];

/** Lines of text that there is room for; a row has one for each language, and twice as many where it says why it is listed. */
const MOST_LINES = 10;
const LEAST_LINES = 4;

const COLUMNS = ['name', 'value', 'year', 'place'] as const;
const WIDTHS = {
  name: '',
  value: 'w-[20%] text-end',
  year: 'w-[9%] text-end',
  place: 'w-[27%] text-start',
} as const;

interface LineProps {
  readonly dataset: Dataset;
  readonly row: ObservationRow;
  readonly languages: Languages;
  /** True for the figure whose details are open. */
  readonly open: boolean;
}

const CELL = 'py-[0.3em] pe-[1em]';

const Text = ({
  words,
  languages,
  look = '',
}: {
  readonly words: Bilingual;
  readonly languages: Languages;
  readonly look?: string;
}) => (
  <BothLanguages
    words={words}
    languages={languages}
    className={`truncate ${look}`}
    second="still-note truncate text-ink-muted"
  />
);

const NameCell = ({ dataset, row: { observation, whole }, languages }: LineProps) => (
  <th scope="row" className={`${CELL} text-start font-normal`}>
    <Text
      languages={languages}
      words={inBoth((language) => figureName(dataset, observation, language))}
    />
    {whole ? (
      <span className="still-note text-ink-muted">
        <Text
          languages={languages}
          words={inBoth((language) =>
            wholeReason(
              wordsIn('figure', language),
              dataset,
              observation.indicator,
              whole,
              language,
            ),
          )}
        />
      </span>
    ) : null}
  </th>
);

/** The figure; a computed one says that it is. */
const valueWords = (dataset: Dataset, { observation }: ObservationRow, language: Language) => {
  const { text } = figureWords(dataset, observation.indicator, observation, language);
  if (observation.status !== 'E') return text;
  const computed = wordsIn('details', language)('computed');
  return language === 'zh' ? `${text}（${computed}）` : `${text} (${computed})`;
};

/** Heading and paragraph in a white paper, else the document. */
const placeWords = (dataset: Dataset, row: ObservationRow, language: Language): string => {
  const [own = row] = toObservationRows(dataset, [row], language);
  return own.place || own.document;
};

const Line = (props: LineProps) => {
  const { dataset, row, languages, open } = props;
  const { time } = row.observation;
  return (
    <tr
      aria-current={open || undefined}
      className={`border-b border-hairline align-top ${open ? 'bg-selected-soft' : ''}`}
    >
      <NameCell {...props} />
      <td className={`${CELL} text-end`}>
        <Text
          languages={languages}
          words={inBoth((language) => valueWords(dataset, row, language))}
          look="font-semibold"
        />
      </td>
      <td className={`${CELL} text-end`}>{time}</td>
      <td className={`${CELL} text-ink-muted`}>
        <Text
          languages={languages}
          words={inBoth((language) => placeWords(dataset, row, language))}
        />
      </td>
    </tr>
  );
};

const Headings = ({ languages }: { readonly languages: Languages }) => (
  <tr className="border-b-2 border-strong text-ink-muted">
    {COLUMNS.map((column) => (
      <th
        key={column}
        scope="col"
        className={`still-note ${CELL} font-normal ${WIDTHS[column] || 'text-start'}`}
      >
        <BothLanguages
          languages={languages}
          words={inBoth((each) => wordsIn('list', each)(`column.${column}`))}
        />
      </th>
    ))}
  </tr>
);

/** The first rows, as many as there is room for. */
const fitting = (
  rows: readonly ObservationRow[],
  languages: Languages,
  most: number,
): readonly ObservationRow[] => {
  let lines = 0;
  return rows.slice(0, most).filter(({ whole }) => {
    lines += languages.length * (whole ? 2 : 1);
    return lines <= most;
  });
};

interface StillListProps {
  readonly answer: ListAnswer;
  readonly languages: Languages;
}

/** The first figures of the list as a table, and how many more there are. */
export const StillList = ({ answer, languages }: StillListProps) => {
  const { asked, open } = answer;
  const { dataset } = asked.ground.cube;
  const rows = listRows(answer, languages[0]);
  const place = useRef<HTMLDivElement>(null);
  const contents = useMemo(() => ({ answer, languages }), [answer, languages]);
  const less = useFit(place, contents, MOST_LINES - LEAST_LINES);
  const shown = fitting(rows, languages, MOST_LINES - less);
  const more = rows.length - shown.length;
  return (
    <div ref={place} className="flex min-h-0 flex-1 flex-col gap-[0.4em]">
      <div data-cell className="min-h-0 flex-1">
        <table className="w-full table-fixed border-collapse leading-[1.25]">
          <thead>
            <Headings languages={languages} />
          </thead>
          <tbody>
            {shown.map((row) => (
              <Line
                key={row.reference}
                dataset={dataset}
                row={row}
                languages={languages}
                open={row.observation === open}
              />
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 ? (
        <p className="still-note text-ink-muted">
          <BothLanguages
            languages={languages}
            words={inBoth((each) => wordsIn('list', each)('moreFigures', { count: more }))}
          />
        </p>
      ) : null}
    </div>
  );
};
