import { useMemo, useRef } from 'react';
import { type Language, LANGUAGE_TAG } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { BothLanguages, inBoth } from '../both-languages';
import { hasCourse } from '../has-course';
import { Sparkline } from '../sparkline';
import { Unbroken } from '../unbroken';
import { useFit } from '../use-fit';
import type { Strip, StripCell, StripsAnswer } from './answer';
import { changeText, isComputed, numberWords } from './figure-text';
import type { StripFigure } from './resolve-item';
import { ShareBar } from './share-bar';
import { shownRows } from './shown-rows';
import { rowName } from './table';

interface StillStripsProps {
  readonly answer: StripsAnswer;
  readonly languages: readonly [Language, ...Language[]];
}

/** Figures of one cell that a page shows at most. */
const MOST_FIGURES = 3;
/** What is left out step by step until a page has room: the small lines, notes in the second language, all figures of a cell but two, but one, the changes, numbers and then names in the second language; of a brief page the last rows, one by one; the lines under numbers. */
const STEPS = {
  lines: 1,
  second: 2,
  two: 3,
  one: 4,
  changes: 5,
  numbers: 6,
  names: 7,
  rows: 8,
  labels: 11,
} as const;

interface PartProps extends StillStripsProps {
  /** How many steps of leaving out have been taken. */
  readonly less: number;
}

const namesIn = (languages: PartProps['languages'], less: number): readonly Language[] =>
  less < STEPS.names ? languages : languages.slice(0, 1);

const mostFigures = (less: number): number => {
  if (less >= STEPS.one) return 1;
  return less >= STEPS.two ? 2 : MOST_FIGURES;
};

const join = (language: Language, parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(language === 'zh' ? '，' : ', ');

interface FigureProps extends PartProps {
  readonly figure: StripFigure;
  /** Figures of the cell that are left out after this one. */
  readonly more: number;
}

/** What stands under a number: what it is, its year where that is another, its change, how many more there are. */
const noteOf = ({ answer, figure, more, less }: FigureProps, language: Language): string => {
  const t = wordsIn('strips', language);
  const isOther = figure.time !== answer.time;
  const { brief } = answer.asked.spec;
  return join(language, [
    figure.label?.[language],
    isOther ? t('year', { year: figure.time }) : undefined,
    isComputed(figure) ? t('computed') : undefined,
    figure.relation === 'covering' ? t('whole') : undefined,
    isOther || brief || less >= STEPS.changes ? undefined : changeText(figure, language),
    more > 0 && !brief ? t('more', { count: more }) : undefined,
  ]);
};

const Figure = (props: FigureProps) => {
  const { answer, languages, less, figure } = props;
  const { dataset } = answer.asked.ground.cube;
  const { series, how, indicator, shown } = figure;
  const { brief } = answer.asked.spec;
  const [first, second] = languages;
  const numberIn = (language: Language) => numberWords(dataset, figure, language).text;
  return (
    <div>
      <span className="flex flex-wrap items-baseline gap-x-[0.4em]">
        <span
          lang={LANGUAGE_TAG[first]}
          className={`font-bold ${brief ? '' : 'whitespace-nowrap'}`}
        >
          {brief ? <Unbroken text={numberIn(first)} /> : numberIn(first)}
        </span>
        {second && less < STEPS.numbers && numberIn(second) !== numberIn(first) ? (
          <span lang={LANGUAGE_TAG[second]} className="still-note whitespace-nowrap text-ink-muted">
            {numberIn(second)}
          </span>
        ) : null}
        {less < STEPS.lines && series && hasCourse(series) ? (
          <Sparkline series={series} className="h-[1em] w-[3.6em] shrink-0 self-center" />
        ) : null}
      </span>
      {how === 'share' || indicator.unit === 'percent' ? (
        <ShareBar value={shown.value} className="h-[0.35em] w-full max-w-[7em]" />
      ) : null}
      {less < STEPS.labels ? (
        <BothLanguages
          languages={less < STEPS.second ? languages : [first]}
          words={inBoth((language) => noteOf(props, language))}
          className="still-note text-ink-muted"
        />
      ) : null}
    </div>
  );
};

const Cell = ({ cell, ...props }: PartProps & { readonly cell: StripCell }) => {
  const { languages, less } = props;
  if (cell.kind !== 'figures')
    return (
      <span className="still-note text-ink-muted">
        {cell.kind === 'missing' ? '—' : '·'}
        <span className="sr-only">{wordsIn('strips', languages[0])(cell.kind)}</span>
      </span>
    );
  const shown = cell.figures.slice(0, mostFigures(less));
  return (
    <div className="grid gap-[0.2em]">
      {shown.map((figure, at) => (
        <Figure
          key={`${figure.indicator.id} ${Object.values(figure.codes).join()} ${figure.how}`}
          {...props}
          figure={figure}
          more={at === shown.length - 1 ? cell.figures.length - shown.length : 0}
        />
      ))}
    </div>
  );
};

const Line = ({ answer, languages, less, strip }: PartProps & { readonly strip: Strip }) => (
  <tr className="border-b border-hairline align-top">
    <th
      scope="row"
      className={`${answer.asked.spec.brief ? 'w-[17%] pe-[0.5em]' : 'w-[20%] pe-[0.8em]'} py-[0.3em] text-start font-normal`}
    >
      <span className="flex items-baseline gap-[0.4em]">
        {strip.row.right ? (
          <svg viewBox="0 0 10 10" className="size-[0.6em] shrink-0" aria-hidden="true">
            <rect width="10" height="10" fill={`var(--color-right-${strip.row.right})`} />
          </svg>
        ) : null}
        <span>
          <BothLanguages
            languages={namesIn(languages, less)}
            words={rowName(strip)}
            className="font-semibold"
          />
        </span>
      </span>
    </th>
    {answer.roles.map(({ id }, at) => {
      const cell = strip.cells[at];
      return (
        <td
          key={id}
          className={`py-[0.3em] ${answer.asked.spec.brief ? 'pe-[0.5em]' : 'pe-[0.8em]'}`}
        >
          {cell ? <Cell answer={answer} languages={languages} less={less} cell={cell} /> : null}
        </td>
      );
    })}
  </tr>
);

/** Subjects with their figures by role, as they are looked at. */
export const StillStrips = (props: StillStripsProps) => {
  const { answer, languages } = props;
  const all = shownRows(answer);
  const place = useRef<HTMLDivElement>(null);
  const contents = useMemo(() => ({ answer, languages }), [answer, languages]);
  const fit = useFit(place, contents, STEPS.labels);
  const { brief } = answer.asked.spec;
  const less = brief ? Math.max(fit, STEPS.one) : fit;
  const left = brief ? Math.max(0, Math.min(less, STEPS.labels - 1) - STEPS.names) : 0;
  const rows = all.slice(0, all.length - left);
  return (
    <div ref={place} className="flex min-h-0 flex-1 flex-col">
      <div data-cell className="min-h-0 flex-1">
        <table className="w-full border-collapse leading-[1.2]">
          <thead>
            <tr className="border-b-2 border-strong text-ink-muted">
              {[answer.strips?.subject, ...answer.roles.map(({ name }) => name)].map((name) => (
                <th
                  key={name?.en}
                  scope="col"
                  className="still-note py-[0.3em] pe-[0.8em] text-start align-bottom font-normal"
                >
                  {name ? (
                    <BothLanguages languages={namesIn(languages, less)} words={name} />
                  ) : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((strip) => (
              <Line key={strip.row.id} {...props} less={less} strip={strip} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};
