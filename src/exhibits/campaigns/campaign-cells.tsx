import { useTranslation } from 'react-i18next';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import { Explained } from '../../provenance/explained';
import { FigureText } from '../figure-text';
import { figureWords } from '../../wording/figure-words';
import { useLanguage } from '../../i18n/use-language';
import type { CampaignRow, RowResult } from './campaign-row';
import { outsideNote, resultName } from './result-name';
import './words';

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

/** What a result is besides its figure: shared with other campaigns, or wider than the filter. */
export const ResultMarks = ({ result }: { readonly result: RowResult }) => {
  const { t } = useTranslation('campaigns');
  if (result.kind === 'named' || !(result.shared || result.wider)) return null;
  return (
    <span className="text-ink-muted">
      {result.shared ? <Explained mark="shared">{t('shared')}</Explained> : null}
      {result.wider ? <Explained mark="whole">{t('wider')}</Explained> : null}
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
  if (result.kind === 'named')
    return (
      <span title={result.name} className="sm:truncate">
        {result.name}
      </span>
    );
  const { observation } = result;
  const name = resultName(dataset, observation, language);
  return (
    <>
      <span title={name} className="text-ink-muted sm:truncate">
        {name}
      </span>
      <FigureText words={figureWords(dataset, observation.indicator, observation, language)} />
      <ResultMarks result={result} />
    </>
  );
};

/** The first result of a campaign, and how many more there are. */
export const ResultsCell = ({
  dataset,
  row,
}: {
  readonly dataset: Dataset;
  readonly row: CampaignRow;
}) => {
  const { t } = useTranslation('campaigns');
  const [first, ...rest] = row.results;
  const note = outsideNote(row, useLanguage());
  if (!first) return <span className="text-ink-muted">{note}</span>;
  return (
    <span className="flex flex-wrap gap-x-2 sm:flex-nowrap">
      <ResultLine dataset={dataset} result={first} />
      {rest.length > 0 ? (
        <span className="whitespace-nowrap text-ink-muted">
          {t('more', { count: rest.length })}
        </span>
      ) : null}
      {note ? (
        <span className="text-ink-muted sm:truncate" title={note}>
          {note}
        </span>
      ) : null}
    </span>
  );
};
