import { useMemo, useRef } from 'react';
import { LANGUAGE_TAG, type Language } from '../../domain/language';
import { BothLanguages, inBoth } from '../both-languages';
import { useFit } from '../use-fit';
import type { LedgerAnswer, LedgerRow } from './answer';
import { shadeOf } from './shade';
import { rowName, textsIn, typeName } from './texts';

type Languages = readonly [Language, ...Language[]];

interface StillLedgerProps {
  readonly answer: LedgerAnswer;
  readonly languages: Languages;
}

/** Rows that each half has room for; how many are left out is said under them. */
const MOST_ROWS = 9;
const LEAST_ROWS = 2;

interface HalfProps extends StillLedgerProps {
  readonly rows: readonly LedgerRow[];
  /** Rows that there is room for. */
  readonly most: number;
}

const Headings = ({ answer, languages: [language] }: StillLedgerProps) => {
  const upright = language === 'zh' ? '' : 'rotate-180';
  return (
    <tr className="still-note text-ink-muted">
      <th scope="col" className="w-[8.5em]">
        <span className="sr-only">{textsIn(language)('partner')}</span>
      </th>
      <th scope="col" className="w-[2.2em] align-bottom font-normal">
        {textsIn(language)('total')}
      </th>
      {answer.types.map((type) => (
        <th key={type} scope="col" className="p-0 align-bottom font-normal">
          <span
            lang={LANGUAGE_TAG[language]}
            className={`mx-auto max-h-[6.5em] truncate [writing-mode:vertical-rl] ${upright}`}
          >
            {typeName(answer.asked.ground.cube.dataset, type, language, 'short')}
          </span>
        </th>
      ))}
    </tr>
  );
};

const Row = ({
  answer,
  languages,
  row: { partner, isBody, total, counts },
}: StillLedgerProps & { readonly row: LedgerRow }) => {
  const { ground, spec } = answer.asked;
  const { dataset } = ground.cube;
  return (
    <tr className={spec.partner === partner ? 'bg-selected-soft' : ''}>
      <th
        scope="row"
        className={`still-note truncate p-0 text-start font-normal ${isBody ? 'ps-[1em] text-ink-muted' : ''}`}
      >
        <BothLanguages
          // Two would halve the rows.
          languages={languages.slice(0, 1)}
          words={inBoth((each) => rowName(dataset, partner, each, 'short'))}
          className="truncate"
        />
      </th>
      <td className="p-0 text-end font-semibold">{total}</td>
      {answer.types.map((type) => {
        const count = counts.get(type) ?? 0;
        const look = count === 0 ? '' : shadeOf(count, answer.most);
        return (
          <td key={type} className={`h-[1.7em] p-0 text-center ${look}`}>
            {count > 0 ? count : null}
          </td>
        );
      })}
    </tr>
  );
};

const Half = ({ answer, languages, rows, most }: HalfProps) => {
  const left = rows.length - most;
  return (
    <div data-cell className="flex min-h-0 min-w-0 flex-1 flex-col">
      <table className="w-full table-fixed border-separate border-spacing-[0.12em] leading-[1.2]">
        <thead>
          <Headings {...{ answer, languages }} />
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <Row key={row.partner} {...{ answer, languages, row }} />
          ))}
        </tbody>
      </table>
      {left > 0 ? (
        <p className="still-note text-ink-muted">
          <BothLanguages
            languages={languages.slice(0, 1)}
            words={inBoth((each) => textsIn(each)('left', { count: left }))}
          />
        </p>
      ) : null}
    </div>
  );
};

/** Countries and organizations with most events, side by side. */
export const StillLedger = ({ answer, languages }: StillLedgerProps) => {
  const place = useRef<HTMLDivElement>(null);
  const contents = useMemo(() => ({ answer, languages }), [answer, languages]);
  const most = MOST_ROWS - useFit(place, contents, MOST_ROWS - LEAST_ROWS);
  const halves = [
    answer.parts.filter(({ group }) => group === 'country'),
    answer.parts.filter(({ group }) => group !== 'country'),
  ].map((parts) => parts.flatMap(({ rows }) => rows));
  return (
    <div ref={place} className="flex min-h-0 flex-1 gap-[2em]">
      {answer.isEmpty ? (
        <p className="still-lead text-ink-muted">
          <BothLanguages languages={languages} words={inBoth((each) => textsIn(each)('none'))} />
        </p>
      ) : (
        halves
          .filter((rows) => rows.length > 0)
          .map((rows) => <Half key={rows[0]?.partner} {...{ answer, languages, rows, most }} />)
      )}
    </div>
  );
};
