import { useTranslation } from 'react-i18next';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import { toReference } from '../../domain/observation';
import { FigureText } from '../../figures/figure-text';
import { figureWords } from '../../figures/unit-of';
import { useLanguage } from '../../i18n/use-language';
import type { CampaignRow, RowResult } from './campaign-row';
import { resultName } from './result-name';
import '../../i18n/words-of-campaigns';

/** Results in a table cell: up to two, then how many more there are. */
const MOST_RESULTS = 2;

/** The rights of a campaign, each with the color that it has everywhere. */
export const RightChips = ({
  dataset,
  rights,
}: {
  readonly dataset: Dataset;
  readonly rights: readonly string[];
}) => {
  const language = useLanguage();
  return (
    <span className="flex flex-wrap gap-x-3">
      {rights.map((right) => (
        <span key={right} className="inline-flex items-center gap-1 whitespace-nowrap">
          <svg viewBox="0 0 10 10" className="size-2.5" aria-hidden="true">
            <rect width="10" height="10" rx="2" fill={`var(--color-right-${right})`} />
          </svg>
          {codeName(treeOf(dataset, 'right'), right, language, 'short')}
        </span>
      ))}
    </span>
  );
};

/** One result on one line; a long name is cut, its figure never. */
const ResultLine = ({
  dataset,
  result,
}: {
  readonly dataset: Dataset;
  readonly result: RowResult;
}) => {
  const language = useLanguage();
  if (result.kind === 'named') return <span className="sm:truncate">{result.name}</span>;
  const { observation } = result;
  return (
    <>
      <span className="text-ink-muted sm:truncate">
        {resultName(dataset, observation, language)}
      </span>
      <FigureText words={figureWords(dataset, observation.indicator, observation, language)} />
    </>
  );
};

/** The results of a campaign in one cell, a line each. */
export const ResultsCell = ({
  dataset,
  row,
}: {
  readonly dataset: Dataset;
  readonly row: CampaignRow;
}) => {
  const { t } = useTranslation('campaigns');
  if (row.results.length === 0) return <span className="text-ink-muted">{t('noResults')}</span>;
  const shown = row.results.slice(0, MOST_RESULTS);
  const rest = row.results.length - shown.length;
  return shown.map((result, index) => (
    <span
      key={result.kind === 'named' ? result.name : toReference(result.observation)}
      className="flex gap-2"
    >
      <ResultLine dataset={dataset} result={result} />
      {rest > 0 && index === shown.length - 1 ? (
        <span className="whitespace-nowrap text-ink-muted">{t('more', { count: rest })}</span>
      ) : null}
    </span>
  ));
};
