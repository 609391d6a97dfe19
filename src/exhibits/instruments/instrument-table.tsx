import { useTranslation } from 'react-i18next';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import { useLanguage } from '../../i18n/use-language';
import { nextColumnSort, parseColumnSort } from '../../url/column-sort';
import { formatDay } from '../../wording/format-day';
import { formatPlace } from '../../wording/format-place';
import type { Touch } from '../exhibit';
import { type InstrumentsAnswer, shownRows } from './answer';
import { firstDay, type Instrument } from './instrument';
import { InstrumentDetails } from './instrument-details';
import { issuerNames, stageName } from './words';
import { levelColor, progressOf } from './level-look';
import { OpenButton } from './open-button';
import { ProgressMark } from './progress-mark';
import { INSTRUMENT_COLUMNS, type InstrumentsSpec } from './spec';

interface TableProps extends Touch<InstrumentsSpec> {
  readonly answer: InstrumentsAnswer;
}

const WIDTHS = {
  title: 'w-[36%]',
  level: 'w-[13%]',
  issuer: 'w-[15%]',
  adopted: 'w-[11%]',
  effect: 'w-[9%]',
  status: '',
} as const;

const COLUMNS = INSTRUMENT_COLUMNS.length + 1;
const CELL = 'block ps-4 pe-3 sm:table-cell sm:py-1 sm:ps-0';

const Headings = ({ answer, changeSpec }: TableProps) => {
  const { t } = useTranslation('instruments');
  const { sort } = answer.asked.spec;
  const parsed = parseColumnSort(sort, INSTRUMENT_COLUMNS);
  const direction = parsed?.desc ? 'descending' : 'ascending';
  return (
    <tr className="text-12 text-ink-muted">
      {INSTRUMENT_COLUMNS.map((column) => (
        <th
          key={column}
          scope="col"
          className={`border-b border-hairline pe-3 text-start font-normal ${WIDTHS[column]}`}
          aria-sort={parsed?.id === column ? direction : 'none'}
        >
          <button
            type="button"
            className="inline-flex min-h-6 items-center gap-1 text-start hover:text-ink"
            onClick={() =>
              changeSpec((spec) => ({ ...spec, sort: nextColumnSort(spec.sort, column) }))
            }
          >
            {t(`column.${column}`)}
            <span aria-hidden="true">{parsed?.id === column ? (parsed.desc ? '↓' : '↑') : ''}</span>
          </button>
        </th>
      ))}
      <th scope="col" className="w-[8%] border-b border-hairline text-start font-normal">
        {t('column.source')}
      </th>
    </tr>
  );
};

const Level = ({ dataset, instrument }: { dataset: Dataset; instrument: Instrument }) => {
  const language = useLanguage();
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg viewBox="0 0 10 10" className="size-2.5 shrink-0" aria-hidden="true">
        <ProgressMark progress={progressOf(instrument)} color={levelColor(instrument.level)} />
      </svg>
      {codeName(treeOf(dataset, 'level'), instrument.level, language)}
    </span>
  );
};

/** A cell that says what it is where it stands below others, on a phone. */
const Labelled = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <>
    <span className="text-ink-muted sm:hidden">{name} </span>
    {text}
  </>
);

const Row = ({ answer, changeSpec, instrument }: TableProps & { instrument: Instrument }) => {
  const { t } = useTranslation('instruments');
  const language = useLanguage();
  const { dataset } = answer.asked.ground.cube;
  const isOpen = answer.opened === instrument;
  const first = firstDay(instrument);
  const { effective, status, source } = instrument;
  const day = (own: string | undefined) => (own === undefined ? '–' : formatDay(language, own));
  return (
    <>
      <tr
        className={`block border-b border-hairline py-1 sm:table-row ${isOpen ? 'bg-selected-soft' : ''}`}
      >
        <th scope="row" className="block pe-3 text-start font-normal sm:table-cell">
          <OpenButton instrument={instrument} isOpen={isOpen} changeSpec={changeSpec} />
        </th>
        <td className={CELL}>
          <Level dataset={dataset} instrument={instrument} />
        </td>
        <td className={CELL}>
          <Labelled
            name={t('column.issuer')}
            text={issuerNames(dataset, instrument, language) || t('noIssuer')}
          />
        </td>
        <td className={CELL}>
          <Labelled name={t('column.adopted')} text={first ? day(first) : t('noDay')} />
        </td>
        <td className={CELL}>
          <Labelled name={t('column.effect')} text={effective ? day(effective) : t('noEffect')} />
        </td>
        <td className={CELL}>
          {codeName(treeOf(dataset, 'instrument-status'), status, language)}
          {instrument.stage ? (
            <span className="block text-ink-muted">{stageName(dataset, instrument, language)}</span>
          ) : null}
        </td>
        <td className={CELL}>{formatPlace(language, source)}</td>
      </tr>
      {isOpen ? (
        <tr className="block bg-selected-soft sm:table-row">
          <td colSpan={COLUMNS} className="block sm:table-cell">
            <InstrumentDetails dataset={dataset} instrument={instrument} />
          </td>
        </tr>
      ) : null}
    </>
  );
};

/** The instruments as a table, sortable; a row opens to its details. On a phone the cells stand below one another. */
export const InstrumentTable = ({ answer, changeSpec }: TableProps) => {
  const { t } = useTranslation('instruments');
  const language = useLanguage();
  return (
    <table className="block w-full text-12 sm:table sm:table-fixed">
      <caption className="sr-only">{t('title')}</caption>
      <thead className="hidden sm:table-header-group">
        <Headings answer={answer} changeSpec={changeSpec} />
      </thead>
      <tbody className="block align-top sm:table-row-group">
        {shownRows(answer, language).map((instrument) => (
          <Row
            key={instrument.id}
            answer={answer}
            changeSpec={changeSpec}
            instrument={instrument}
          />
        ))}
      </tbody>
    </table>
  );
};
