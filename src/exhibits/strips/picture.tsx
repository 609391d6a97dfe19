import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { usePrinting } from '../../ui/use-printing';
import { BothLanguages, inBoth } from '../both-languages';
import type { PictureProps } from '../exhibit';
import { NothingHere } from '../nothing-here';
import { toStill } from '../still-part';
import type { Strip, StripCell, StripEvent, StripsAnswer } from './answer';
import { shownRows } from './shown-rows';
import type { StripsSpec } from './spec';
import { StripCellContent } from './strip-cell';
import { leftOutNote } from './words';

const StillStrips = toStill(async () => (await import('./still-strips')).StillStrips);

type StripsPictureProps = PictureProps<StripsSpec, StripsAnswer>;

/** What the report names of a subject: behind one line, all of it on paper. */
const Events = ({
  events,
  language,
}: {
  readonly events: readonly StripEvent[];
  readonly language: Language;
}) => {
  const printing = usePrinting();
  if (events.length === 0) return null;
  return (
    <details open={printing || undefined} className="text-12 font-normal text-ink-muted">
      <summary className="min-h-6 cursor-pointer py-0.5 hover:text-ink pointer-coarse:min-h-11 pointer-coarse:py-3">
        {wordsIn('strips', language)('events', { count: events.length })}
      </summary>
      <ul className="list-disc ps-5 print:ps-0">
        {events.map(({ id, name, note }) => (
          <li key={id} className="print:inline print:not-first:before:content-['_·_']">
            {note ? `${name[language]} (${note[language]})` : name[language]}
          </li>
        ))}
      </ul>
    </details>
  );
};

const RowHeading = ({
  strip,
  language,
}: {
  readonly strip: Strip;
  readonly language: Language;
}) => {
  const { row, events } = strip;
  return (
    <th
      scope="row"
      className="block pt-2 pe-3 text-start align-top font-semibold md:table-cell md:py-1.5"
    >
      <span className="flex items-baseline gap-2">
        <svg viewBox="0 0 10 10" className="size-2.5 shrink-0" aria-hidden="true">
          {row.right ? (
            <rect width="10" height="10" rx="2" fill={`var(--color-right-${row.right})`} />
          ) : null}
        </svg>
        <span>
          {row.group ? (
            <span className="block text-12 font-normal text-ink-muted">{row.group[language]}</span>
          ) : null}
          {row.name[language]}
        </span>
      </span>
      {row.note ? (
        <span className="block ps-4.5 text-12 font-normal text-ink-muted">
          {row.note[language]}
        </span>
      ) : null}
      <div className="ps-4.5">
        <Events events={events} language={language} />
      </div>
    </th>
  );
};

const isBare = (cell: StripCell | undefined): boolean =>
  cell?.kind !== 'figures' && !hasReason(cell);

const hasReason = (cell: StripCell | undefined): boolean =>
  cell?.kind === 'missing' && cell.reason !== undefined;

/** On a phone: the roles of which nothing is published, in one line. */
const Unpublished = ({ answer, language, strip }: TableProps & { readonly strip: Strip }) => {
  const names = answer.roles
    .filter((_, at) => strip.cells[at]?.kind === 'missing' && !hasReason(strip.cells[at]))
    .map(({ name }) => name[language]);
  if (names.length === 0) return null;
  return (
    <td className="block ps-4.5 text-12 text-ink-muted md:hidden">
      {wordsIn('strips', language)('unpublished', {
        names: names.join(language === 'zh' ? '、' : ', '),
      })}
    </td>
  );
};

/** One subject. On a phone its cells stand below one another, each with the name of its role. */
const Row = ({ answer, language, strip }: TableProps & { readonly strip: Strip }) => {
  const { dataset } = answer.asked.ground.cube;
  return (
    <tr className="block border-b border-hairline pb-2 md:table-row md:pb-0">
      <RowHeading strip={strip} language={language} />
      {answer.roles.map(({ id, name }, at) => {
        const cell = strip.cells[at];
        return (
          <td
            key={id}
            className={`${isBare(cell) ? 'hidden' : 'grid'} grid-cols-[6.5rem_minmax(0,1fr)] gap-2 py-0.5 ps-4.5 align-top md:table-cell md:py-1.5 md:ps-0 md:pe-4 print:pe-1`}
          >
            <span className="text-12 text-ink-muted md:hidden">{name[language]}</span>
            {cell ? (
              <StripCellContent
                dataset={dataset}
                cell={cell}
                time={answer.time}
                language={language}
              />
            ) : null}
          </td>
        );
      })}
      <Unpublished answer={answer} language={language} strip={strip} />
    </tr>
  );
};

interface TableProps {
  readonly answer: StripsAnswer;
  readonly language: Language;
}

/** With more roles the columns of figures are narrow on paper. */
const FEW_ROLES = 4;

const Table = ({ answer, language }: TableProps) => (
  <table className="block w-full text-14 md:table print:table-fixed print:text-12">
    <caption className="sr-only">{answer.strips?.name[language]}</caption>
    <thead className="hidden md:table-header-group">
      <tr className="text-12 text-ink-muted">
        <th
          scope="col"
          className={`border-b border-strong pe-3 text-start align-bottom font-normal ${answer.roles.length > FEW_ROLES ? 'print:w-[28%]' : 'print:w-[44%]'}`}
        >
          {answer.strips?.subject[language]}
        </th>
        {answer.roles.map(({ id, name }) => (
          <th
            key={id}
            scope="col"
            className="border-b border-strong pe-4 text-start align-bottom font-normal"
          >
            {name[language]}
          </th>
        ))}
      </tr>
    </thead>
    <tbody className="block md:table-row-group">
      {shownRows(answer).map((strip) => (
        <Row key={strip.row.id} answer={answer} language={language} strip={strip} />
      ))}
    </tbody>
  </table>
);

/** Subjects with their figures by role: every number opens its place, every small line its years. */
export const StripsPicture = (props: StripsPictureProps) => {
  const { answer, languages, touch } = props;
  const { strips } = answer;
  if (!strips) {
    const words = inBoth((language) => wordsIn('strips', language)('noStrips'));
    return (
      <p className="py-3 text-ink-muted">
        <BothLanguages languages={languages} words={words} />
      </p>
    );
  }
  if (answer.isEmpty) return <NothingHere name={strips.name} languages={languages} />;
  if (!touch) return <StillStrips answer={answer} languages={languages} />;
  const leftOut = leftOutNote(answer, languages[0]);
  return (
    <>
      <Table answer={answer} language={languages[0]} />
      {leftOut ? <p className="mt-1 text-12 text-ink-muted">{leftOut}</p> : null}
    </>
  );
};
