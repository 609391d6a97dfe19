import { useState } from 'react';
import type { Language } from '../../domain/language';
import { Button } from '../../ui/button';
import { usePrinting } from '../../ui/use-printing';
import type { Touch } from '../exhibit';
import type { LedgerAnswer, LedgerPart } from './answer';
import { LedgerTableRow, toggleChoice } from './ledger-row';
import type { LedgerSpec } from './spec';
import { textsIn, typeName } from './texts';

/** Rows that a narrow screen shows before a reader asks for all. */
const FIRST_ROWS = 10;

interface LedgerTableProps extends Touch<LedgerSpec> {
  readonly answer: LedgerAnswer;
  readonly part: LedgerPart;
  readonly language: Language;
  /** False where the table above it has the same columns and names them. */
  readonly hasHeadings: boolean;
}

const Headings = (props: LedgerTableProps) => {
  const { answer, language, hasHeadings } = props;
  const { spec, ground } = answer.asked;
  const { dataset } = ground.cube;
  const t = textsIn(language);
  const upright = language === 'zh' ? '' : 'rotate-180';
  return (
    <thead className={hasHeadings ? 'hidden sm:table-header-group' : 'sr-only'}>
      <tr>
        <th scope="col" className="sr-only">
          {t('partner')}
        </th>
        <th scope="col" className="w-8 align-bottom text-12 font-normal text-ink-muted">
          {t('total')}
        </th>
        {answer.types.map((type) => {
          const name = typeName(dataset, type, language);
          if (!hasHeadings)
            return (
              <th key={type} scope="col">
                {name}
              </th>
            );
          return (
            <th key={type} scope="col" className="p-0 align-bottom">
              <button
                type="button"
                title={name}
                aria-pressed={spec.type === type && spec.partner === undefined}
                aria-label={t('column', { type: name })}
                className="mx-auto flex min-h-6 w-full items-end justify-center text-12 font-normal text-ink-muted hover:text-ink aria-pressed:font-semibold aria-pressed:text-selected"
                onClick={() => toggleChoice(props, { partner: undefined, type })}
              >
                <span className={`max-h-24 truncate [writing-mode:vertical-rl] ${upright}`}>
                  {typeName(dataset, type, language, 'short')}
                </span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
};

const PART_NAMES = ['country', 'organization', 'country-group', 'none'] as const;

/** Partners of one sort against types of events. */
export const LedgerTable = (props: LedgerTableProps) => {
  const { answer, part, language, changeSpec } = props;
  const [all, setAll] = useState(false);
  const printing = usePrinting();
  const t = textsIn(language);
  const name = t(`part.${PART_NAMES.find((each) => each === part.group) ?? 'none'}`);
  const count = part.rows.filter(({ isBody }) => !isBody).length;
  const bodies = part.rows.length - count;
  const title =
    bodies > 0 ? t('withBodies', { name, count, bodies }) : t('partCount', { name, count });
  return (
    <div className="mb-3">
      <table className="block w-full table-fixed border-separate border-spacing-0.5 sm:table">
        <caption className="block border-b border-hairline pb-0.5 text-start text-12 font-semibold text-ink sm:table-caption">
          {part.group === 'none' ? name : title}
        </caption>
        <colgroup className="hidden sm:table-column-group">
          <col className="sm:w-32" />
          <col className="w-8" />
        </colgroup>
        <Headings {...props} />
        <tbody className="block sm:table-row-group">
          {part.rows.map((row, at) => (
            <LedgerTableRow
              key={row.partner}
              {...{ answer, row, language, changeSpec }}
              later={at >= FIRST_ROWS && !all && !printing}
            />
          ))}
        </tbody>
      </table>
      {part.rows.length > FIRST_ROWS ? (
        <Button look="outline" className="mt-1 sm:hidden" onClick={() => setAll(!all)}>
          {all ? t('showFewer') : t('showAll', { count: part.rows.length })}
        </Button>
      ) : null}
    </div>
  );
};
