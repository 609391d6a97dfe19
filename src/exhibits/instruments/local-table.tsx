import { useTranslation } from 'react-i18next';
import { type Dataset, treeOf } from '../../domain/dataset';
import { useLanguage } from '../../i18n/use-language';
import { formatDay } from '../../wording/format-day';
import { formatPlace } from '../../wording/format-place';
import type { InstrumentsAnswer } from './answer';
import type { Instrument } from './instrument';
import { regionName, sessionName } from './words';

const CELL = 'block pe-3 align-top sm:table-cell sm:py-1';
/** The columns that need another width than a fair share. */
const WIDTHS: Readonly<Record<string, string>> = {
  region: 'w-[34%]',
  effect: 'w-[13%]',
  source: 'w-[13%]',
};
const COLUMNS = ['region', 'passed', 'approved', 'effect', 'source'] as const;

const isCity = (dataset: Dataset, { region = '' }: Instrument): boolean =>
  treeOf(dataset, 'region').lineage(region).length > 1;

interface SessionProps {
  readonly dataset: Dataset;
  readonly name: string;
  readonly day: string | undefined;
  readonly by: Instrument['adoptedBy'];
}

const Session = ({ dataset, name, day, by }: SessionProps) => {
  const { t } = useTranslation('instruments');
  const language = useLanguage();
  return (
    <>
      <span className="text-ink-muted sm:hidden">{name} </span>
      {day === undefined ? (
        <span className="text-ink-muted">{t('notApproved')}</span>
      ) : (
        formatDay(language, day)
      )}
      {by ? (
        <span className="block text-ink-muted">{sessionName(dataset, by, language)}</span>
      ) : null}
    </>
  );
};

const Row = ({ dataset, own }: { readonly dataset: Dataset; readonly own: Instrument }) => {
  const { t } = useTranslation('instruments');
  const language = useLanguage();
  const { region = '', adopted, adoptedBy, approved, approvedBy, effective, source } = own;
  return (
    <tr className="block border-b border-hairline py-1 sm:table-row">
      <th scope="row" className={`${CELL} text-start font-normal`}>
        <span className="font-semibold">{regionName(dataset, region, language)}</span>
        <span className="block text-ink-muted">{own.title[language]}</span>
      </th>
      <td className={CELL}>
        <Session dataset={dataset} name={t('column.passed')} day={adopted} by={adoptedBy} />
      </td>
      <td className={CELL}>
        <Session dataset={dataset} name={t('column.approved')} day={approved} by={approvedBy} />
      </td>
      <td className={CELL}>
        <span className="text-ink-muted sm:hidden">{t('column.effect')} </span>
        {effective ? formatDay(language, effective) : t('noEffect')}
      </td>
      <td className={CELL}>{formatPlace(language, source)}</td>
    </tr>
  );
};

/** Local regulations of provinces and autonomous regions, then of cities, with the sessions that passed and approved them. */
export const LocalTable = ({ answer }: { readonly answer: InstrumentsAnswer }) => {
  const { t } = useTranslation('instruments');
  const { rows, asked } = answer;
  const { dataset } = asked.ground.cube;
  const groups = [
    { name: t('local.provinces'), own: rows.filter((each) => !isCity(dataset, each)) },
    { name: t('local.cities'), own: rows.filter((each) => isCity(dataset, each)) },
  ].filter(({ own }) => own.length > 0);
  return groups.map(({ name, own }) => (
    <table key={name} className="mb-3 block w-full text-12 sm:table sm:table-fixed">
      <caption className="block pb-1 text-start text-14 font-semibold sm:table-caption">
        {name} <span className="font-normal text-ink-muted">{own.length}</span>
      </caption>
      <thead className="hidden sm:table-header-group">
        <tr className="text-ink-muted">
          {COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              className={`border-b border-hairline pe-3 text-start font-normal ${WIDTHS[column] ?? ''}`}
            >
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block sm:table-row-group">
        {own.map((each) => (
          <Row key={each.id} dataset={dataset} own={each} />
        ))}
      </tbody>
    </table>
  ));
};
