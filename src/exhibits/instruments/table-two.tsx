import { useTranslation } from 'react-i18next';
import { codeName } from '../../domain/code-name';
import { treeOf } from '../../domain/dataset';
import { useLanguage } from '../../i18n/use-language';
import { formatDay } from '../../wording/format-day';
import { type InstrumentsAnswer, rowOfTable } from './answer';
import type { Instrument } from './instrument';
import { stageName } from './words';
import { levelColor, progressOf } from './level-look';
import { ProgressMark } from './progress-mark';

const COLUMNS = ['number', 'title', 'status', 'stage'] as const;
const CELL = 'pe-3 py-1 align-top';

/** Table 2 of the report, by its own rows, with the stage that the text gives. */
export const TableTwo = ({ answer }: { readonly answer: InstrumentsAnswer }) => {
  const { t } = useTranslation('instruments');
  const language = useLanguage();
  const { rows, asked } = answer;
  const { dataset } = asked.ground.cube;
  const progress = (own: Instrument) =>
    stageName(dataset, own, language) ||
    (own.effective ? t('row.effect', { day: formatDay(language, own.effective) }) : '');
  return (
    <table className="w-full text-12">
      <caption className="sr-only">{t('table2.subtitle')}</caption>
      <thead>
        <tr className="text-ink-muted">
          {COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              className="border-b border-hairline pe-3 text-start font-normal"
            >
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((own) => (
          <tr key={own.id} className="border-b border-hairline">
            <td className={CELL}>{rowOfTable(own)}</td>
            <th scope="row" className={`${CELL} text-start font-normal`}>
              {own.title[language]}
            </th>
            <td className={CELL}>
              <span className="inline-flex items-center gap-1.5">
                <svg viewBox="0 0 10 10" className="size-2.5 shrink-0" aria-hidden="true">
                  <ProgressMark progress={progressOf(own)} color={levelColor(own.level)} />
                </svg>
                {codeName(treeOf(dataset, 'instrument-status'), own.status, language, 'short')}
              </span>
            </td>
            <td className={CELL}>{progress(own)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
