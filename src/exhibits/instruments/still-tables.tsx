import { type ReactNode, useRef } from 'react';
import type { Bilingual } from '../../domain/codelist';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { formatDay } from '../../wording/format-day';
import { BothLanguages, inBoth } from '../both-languages';
import { useFit } from '../use-fit';
import { type InstrumentsAnswer, shownRows } from './answer';
import { firstDay, type Instrument } from './instrument';
import { levelColor, progressOf } from './level-look';
import { ProgressMark } from './progress-mark';
import { issuerNames, regionName, stageName, textsIn } from './words';

type Languages = readonly [Language, ...Language[]];

interface StillProps {
  readonly answer: InstrumentsAnswer;
  readonly languages: Languages;
}

type Column =
  | 'title'
  | 'level'
  | 'issuer'
  | 'adopted'
  | 'effect'
  | 'status'
  | 'stage'
  | 'region'
  | 'passed'
  | 'approved';

const CELL = 'py-[0.18em] pe-[1em] align-top';

interface TableProps {
  readonly languages: Languages;
  readonly columns: readonly (readonly [name: Column, width: string])[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
}

const Table = ({ languages, columns, rows }: TableProps) => (
  <table className="w-full table-fixed border-collapse leading-[1.25]">
    <thead>
      <tr className="border-b-2 border-strong text-ink-muted">
        {columns.map(([column, width]) => (
          <th
            key={column}
            scope="col"
            className={`still-note py-[0.3em] pe-[1em] text-start font-normal ${width}`}
          >
            {languages.map((each, at) => (
              <span key={each} className={at === 0 ? '' : 'ms-[0.6em] text-ink-muted'}>
                {textsIn(each)(`column.${column}`)}
              </span>
            ))}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, cells }) => (
        <tr key={id} className="border-b border-hairline">
          {cells.map((cell, at) =>
            at === 0 ? (
              <th key={columns[at]?.[0]} scope="row" className={`${CELL} text-start font-normal`}>
                {cell}
              </th>
            ) : (
              <td key={columns[at]?.[0]} className={CELL}>
                {cell}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);

/** A day once: both languages have the same. */
const dayIn = ([language]: Languages, day: string | undefined): string =>
  day === undefined ? '–' : formatDay(language, day);

const Mark = ({ own }: { readonly own: Instrument }) => (
  <svg viewBox="0 0 10 10" className="me-[0.4em] inline-block size-[0.6em]" aria-hidden="true">
    <ProgressMark progress={progressOf(own)} color={levelColor(own.level)} />
  </svg>
);

const statusOf = (dataset: Dataset, own: Instrument): Bilingual =>
  inBoth(
    (each) =>
      stageName(dataset, own, each) ||
      codeName(treeOf(dataset, 'instrument-status'), own.status, each),
  );

/** One page of all instruments. */
export const StillTable = ({ answer, languages }: StillProps) => {
  const { dataset } = answer.asked.ground.cube;
  const place = useRef<HTMLDivElement>(null);
  const less = useFit(place, answer, 1);
  const shown: Languages = less > 0 ? [languages[0]] : languages;
  return (
    <div ref={place} className="min-h-0 flex-1">
      <div className="still-note h-full" data-cell="">
        <Table
          languages={languages}
          columns={[
            ['title', 'w-[46%]'],
            ['level', 'w-[14%]'],
            ['issuer', 'w-[14%]'],
            ['effect', 'w-[11%]'],
            ['status', ''],
          ]}
          rows={shownRows(answer, languages[0]).map((own) => ({
            id: own.id,
            cells: [
              <BothLanguages key="title" words={own.title} languages={shown} />,
              <span key="level" className="flex items-baseline">
                <Mark own={own} />
                <span>
                  <BothLanguages
                    words={inBoth((each) =>
                      codeName(treeOf(dataset, 'level'), own.level, each, 'short'),
                    )}
                    languages={shown}
                  />
                </span>
              </span>,
              <BothLanguages
                key="issuer"
                words={inBoth((each) => issuerNames(dataset, own, each) || '–')}
                languages={shown}
              />,
              dayIn(languages, own.effective ?? undefined),
              <BothLanguages key="status" words={statusOf(dataset, own)} languages={shown} />,
            ],
          }))}
        />
      </div>
    </div>
  );
};

/** Local regulations with the days on which they were passed and approved. */
export const StillLocal = ({ answer, languages }: StillProps) => {
  const { dataset } = answer.asked.ground.cube;
  return (
    <div className="min-h-0 flex-1">
      <Table
        languages={languages}
        columns={[
          ['region', 'w-[46%]'],
          ['passed', ''],
          ['approved', ''],
          ['effect', ''],
        ]}
        rows={answer.rows.map((own) => ({
          id: own.id,
          cells: [
            <span key="region" className="flex flex-wrap gap-x-[0.8em]">
              {languages.map((each, at) => (
                <span key={each} className={at === 0 ? 'font-semibold' : 'text-ink-muted'}>
                  {regionName(dataset, own.region ?? '', each)}
                </span>
              ))}
            </span>,
            dayIn(languages, firstDay(own)),
            dayIn(languages, own.approved),
            dayIn(languages, own.effective),
          ],
        }))}
      />
    </div>
  );
};

/** Table 2 of the report, with the stage that the text gives. */
export const StillTableTwo = ({ answer, languages }: StillProps) => {
  const { dataset } = answer.asked.ground.cube;
  const place = useRef<HTMLDivElement>(null);
  const less = useFit(place, answer, 1);
  const shown: Languages = less > 0 ? [languages[0]] : languages;
  return (
    <div ref={place} className="min-h-0 flex-1">
      <div className="h-full" data-cell="">
        <Table
          languages={languages}
          columns={[
            ['title', 'w-[62%]'],
            ['stage', ''],
          ]}
          rows={answer.rows.map((own) => ({
            id: own.id,
            cells: [
              <span key="title" className="flex items-baseline">
                <Mark own={own} />
                <span>
                  <BothLanguages words={own.title} languages={shown} />
                </span>
              </span>,
              <BothLanguages key="stage" words={statusOf(dataset, own)} languages={shown} />,
            ],
          }))}
        />
      </div>
    </div>
  );
};
