import type { Language } from '../../domain/language';
import type { Touch } from '../exhibit';
import type { LedgerAnswer, LedgerRow } from './answer';
import { shadeOf } from './shade';
import type { LedgerSpec } from './spec';
import { rowName, textsIn, typeName } from './texts';

interface LedgerRowProps extends Touch<LedgerSpec> {
  readonly answer: LedgerAnswer;
  readonly row: LedgerRow;
  readonly language: Language;
  /** True for a row that a narrow screen leaves out until all are asked for. */
  readonly later: boolean;
}

/** Chooses a row, column or cell; again gives it up. */
export const toggleChoice = (
  { changeSpec }: Touch<LedgerSpec>,
  choice: Pick<LedgerSpec, 'partner' | 'type'>,
): void =>
  changeSpec((before) => {
    const isSame = before.partner === choice.partner && before.type === choice.type;
    return isSame ? { ...before, partner: undefined, type: undefined } : { ...before, ...choice };
  });

const CellButton = (
  props: Pick<LedgerRowProps, 'answer' | 'row' | 'language' | 'changeSpec'> & {
    readonly type: string;
    readonly count: number;
  },
) => {
  const { answer, row, language, type, count } = props;
  const { dataset } = answer.asked.ground.cube;
  const { spec } = answer.asked;
  const partner = rowName(dataset, row.partner, language);
  const isPressed = spec.partner === row.partner && spec.type === type;
  return (
    <button
      type="button"
      aria-pressed={isPressed}
      aria-label={textsIn(language)('cell', {
        partner,
        type: typeName(dataset, type, language),
        count,
      })}
      className={`min-h-6 rounded-xs px-2 text-12 text-ink hover:outline-2 hover:outline-strong aria-pressed:bg-selected aria-pressed:font-semibold aria-pressed:text-paper sm:h-6 sm:w-full sm:px-0 pointer-coarse:min-h-11 sm:pointer-coarse:min-h-6 ${shadeOf(count, answer.most)}`}
      onClick={() => toggleChoice(props, { partner: row.partner, type })}
    >
      <span className="sm:hidden">{typeName(dataset, type, language, 'short')} </span>
      {count}
    </button>
  );
};

/** A partner with its events: all of them, and a cell for each type that opens their list. On a narrow screen only the types that it has. */
export const LedgerTableRow = (props: LedgerRowProps) => {
  const { answer, row, language, later } = props;
  const { dataset } = answer.asked.ground.cube;
  const { spec } = answer.asked;
  const t = textsIn(language);
  const isChosen = spec.partner === row.partner;
  const name = rowName(dataset, row.partner, language);
  return (
    <tr
      className={`${later && !isChosen ? 'hidden' : 'block'} border-b border-hairline sm:table-row sm:border-0 ${isChosen ? 'bg-selected-soft' : ''}`}
    >
      <th scope="row" className="inline-block max-w-full p-0 text-start font-normal sm:table-cell">
        <button
          type="button"
          title={name}
          disabled={row.total === 0}
          aria-pressed={isChosen && spec.type === undefined}
          aria-label={t('row', { partner: name, count: row.total })}
          className={`min-h-6 w-full truncate pe-1 text-start text-12 enabled:hover:underline aria-pressed:font-semibold aria-pressed:text-selected pointer-coarse:min-h-11 sm:pointer-coarse:min-h-6 ${row.isBody ? 'ps-4 text-ink-muted' : 'text-ink'}`}
          onClick={() => toggleChoice(props, { partner: row.partner, type: undefined })}
        >
          {rowName(dataset, row.partner, language, 'short')}
        </button>
      </th>
      <td className="inline-block px-2 text-end text-12 font-semibold sm:table-cell sm:px-1">
        {row.total}
      </td>
      {answer.types.map((type) => {
        const count = row.counts.get(type) ?? 0;
        return count === 0 ? (
          <td key={type} className="hidden text-center text-12 text-ink-muted sm:table-cell">
            <span aria-hidden="true">·</span>
            <span className="sr-only">
              {t('empty', { partner: name, type: typeName(dataset, type, language) })}
            </span>
          </td>
        ) : (
          <td key={type} className="inline-block p-0.5 sm:table-cell sm:p-0">
            <CellButton {...props} type={type} count={count} />
          </td>
        );
      })}
    </tr>
  );
};
