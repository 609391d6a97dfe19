import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Amount, toStep } from '../../domain/amount';
import { type Interval, toInterval } from '../../domain/interval';
import { LANGUAGE_TAG } from '../../domain/language';
import type { Observation } from '../../domain/observation';
import type { Dataset } from '../../domain/dataset';
import { toScaledDigits } from '../../domain/show-decimal';
import { SourceButton } from '../../provenance/source-button';
import { groupDigits } from '../../wording/format-figure';
import { formatPlace } from '../../wording/format-place';
import { useLanguage } from '../../i18n/use-language';

/**
 * A row of an identity's figures: a printed one, or a computed one without an observation. `interval` is absent where
 * nothing is said of the true value; `printed` is the token of a number that is no observation.
 */
export interface FigureRow extends Amount {
  readonly key: string;
  readonly role: string;
  readonly name: string;
  readonly interval?: Interval | undefined;
  readonly printed?: string | undefined;
  readonly observation?: Observation | undefined;
  readonly color?: string | undefined;
  readonly strong?: boolean | undefined;
}

interface FigureTableProps {
  readonly dataset: Dataset;
  readonly caption: string;
  readonly rows: readonly FigureRow[];
}

/** A printed figure as a row. */
export const toFigureRow = (
  observation: Observation,
  row: Pick<FigureRow, 'key' | 'role' | 'name' | 'color' | 'strong'>,
): FigureRow => ({
  ...row,
  observation,
  value: observation.value,
  step: observation.step,
  printed: observation.printed,
  interval: toInterval(observation),
});

const useIntervalWords = () => {
  const { t } = useTranslation('identities');
  const language = useLanguage();
  const digits = (value: string) => (language === 'zh' ? value : groupDigits(value));
  return {
    /** As exact as the value is known, and no finer. */
    amountDigits: (amount: Amount): string => {
      const { value, step } = toStep(amount);
      return digits(step === '0' ? value : toScaledDigits(value, step, 0, true));
    },
    intervalWords: ({ low, high }: Interval = {}): string => {
      if (low === undefined && high === undefined) return '–';
      if (low !== undefined && low === high) return t('exactValue');
      if (low === undefined) return t('intervalHigh', { high: digits(high ?? '') });
      if (high === undefined) return t('intervalLow', { low: digits(low) });
      return t('interval', { low: digits(low), high: digits(high) });
    },
  };
};

const Cell = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <td className="flex justify-between gap-3 py-0.5 sm:table-cell sm:px-2 sm:py-1 sm:text-end">
    <span className="text-ink-muted sm:hidden">{label}</span>
    <span>{children}</span>
  </td>
);

const COLUMNS = ['figure', 'value', 'printed', 'interval', 'source'] as const;

const Headings = () => {
  const { t } = useTranslation('identities');
  return (
    <thead className="hidden sm:table-header-group">
      <tr className="text-ink-muted">
        {COLUMNS.map((column) => (
          <th
            key={column}
            scope="col"
            className="border-b border-hairline px-2 py-0.5 text-end font-normal first:px-0 first:text-start"
          >
            {t(`column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
};

/** Every figure of an identity in exact decimals, as printed, with the bounds of its true value and its source place. */
export const FigureTable = ({ dataset, caption, rows }: FigureTableProps) => {
  const { t } = useTranslation('identities');
  const language = useLanguage();
  const { amountDigits, intervalWords } = useIntervalWords();
  return (
    <table className="block w-full text-12 sm:table">
      <caption className="sr-only">{caption}</caption>
      <Headings />
      <tbody className="block sm:table-row-group">
        {rows.map(({ key, role, name, color, strong, interval, ...row }) => (
          <tr
            key={key}
            className={`block border-b border-hairline py-1 sm:table-row ${strong ? 'font-semibold' : ''}`}
          >
            <th
              scope="row"
              className={`block text-start sm:table-cell sm:py-1 sm:pe-2 ${strong ? 'font-semibold' : 'font-normal'}`}
            >
              {color ? (
                <svg viewBox="0 0 10 10" className="me-1 inline size-2.5" aria-hidden="true">
                  <rect width="10" height="10" fill={color} />
                </svg>
              ) : null}
              {name}
              {role ? <span className="ms-1.5 font-normal text-ink-muted">{role}</span> : null}
            </th>
            <Cell label={t('column.value')}>{amountDigits(row)}</Cell>
            <Cell label={t('column.printed')}>
              {row.printed ? (
                <span lang={LANGUAGE_TAG.zh} className="whitespace-nowrap">
                  {row.printed}
                </span>
              ) : (
                '–'
              )}
            </Cell>
            <Cell label={t('column.interval')}>{intervalWords(interval)}</Cell>
            <td className="block font-normal sm:table-cell sm:ps-2">
              {row.observation ? (
                <div className="flex items-center justify-end gap-1 text-ink-muted">
                  {formatPlace(language, row.observation.source)}
                  <SourceButton dataset={dataset} observations={[row.observation]} />
                </div>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
