import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { FailingMark } from '../../provenance/failing-mark';
import { rightColor } from '../series-color';
import { figureWords, unitOf } from '../../wording/figure-words';
import { laterMark } from '../../wording/format-figure';
import { wholeReason } from '../../wording/whole-reason';
import { formatGrowth } from '../../wording/format-growth';
import { useLanguage } from '../../i18n/use-language';
import type { ObservationRow } from './observation-row';
import type { Column } from './table-columns';
import '../../wording/words';
import '../../provenance/details/words';

interface CellProps {
  readonly dataset: Dataset;
  readonly row: ObservationRow;
}

/** Rights that a cell has room for; of more it names the first and counts the others. */
const MOST_RIGHTS = 2;

/** The rights of a figure, each with the color that it has everywhere. */
export const RightMarks = ({ dataset, row }: CellProps) => {
  const language = useLanguage();
  const tree = treeOf(dataset, 'right');
  const name = (right: string) => codeName(tree, right, language, 'short');
  const shown = row.rights.length > MOST_RIGHTS ? row.rights.slice(0, 1) : row.rights;
  const others = row.rights.slice(shown.length);
  return (
    <span className="flex flex-wrap gap-x-2">
      {shown.map((right) => (
        <span key={right} className="inline-flex min-w-0 items-center gap-1 leading-tight">
          <svg viewBox="0 0 10 10" className="size-2.5 shrink-0" aria-hidden="true">
            <rect width="10" height="10" rx="2" fill={`var(--color-${rightColor(tree, right)})`} />
          </svg>
          {name(right)}
        </span>
      ))}
      {others.length > 0 ? (
        <span>
          <span aria-hidden="true">+{others.length}</span>
          <span className="sr-only">{others.map(name).join(', ')}</span>
        </span>
      ) : null}
    </span>
  );
};

/** Why a figure is listed that the filter finds only as a whole. */
export const WholeReason = ({ dataset, row }: CellProps) => {
  const { t } = useTranslation('figure');
  const language = useLanguage();
  if (!row.whole) return null;
  return (
    <span className="block truncate text-12">
      {wholeReason(t, dataset, row.indicator.id, row.whole, language)}
    </span>
  );
};

/** The value with its unit, which may stand on a line of its own; one that was computed or announced later says so below. */
export const ValueText = ({ dataset, row }: CellProps) => {
  const { t } = useTranslation('details');
  const language = useLanguage();
  const { observation } = row;
  const words = figureWords(dataset, observation.indicator, observation, language);
  const later = laterMark(language, observation);
  return (
    <>
      <span className="font-semibold">
        <span className="whitespace-nowrap">
          {words.before}
          {words.number}
        </span>
        {words.after.slice(0, words.after.length - later.length)}
      </span>
      {later ? (
        <span className="block text-12 leading-tight font-normal text-ink-muted">{later}</span>
      ) : null}
      {observation.status === 'E' ? (
        <span className="block text-12 font-normal text-ink-muted">{t('computed')}</span>
      ) : null}
    </>
  );
};

const NameText = (props: CellProps) => (
  <>
    <span className={props.row.whole ? 'block truncate' : 'line-clamp-2'}>{props.row.name}</span>
    <WholeReason {...props} />
  </>
);

const PlaceText = ({ row }: CellProps) =>
  row.place ? (
    <>
      <span className="block truncate">{row.place}</span>
      <span className="block truncate text-12 text-ink-muted">{row.document}</span>
    </>
  ) : (
    <span className="line-clamp-2 text-12">{row.document}</span>
  );

const textOf = (
  dataset: Dataset,
  { observation, indicator, part, system, agencies }: ObservationRow,
  column: Column,
  language: Language,
): ReactNode => {
  switch (column) {
    case 'part':
      return part;
    case 'unit':
      return unitOf(dataset, indicator.id)?.name[language];
    case 'year':
      return observation.time;
    case 'growth':
      return observation.growth ? formatGrowth(observation.growth) : null;
    case 'system':
      return system;
    case 'agency':
      return agencies;
    case 'status':
      return codeName(treeOf(dataset, 'status'), observation.status, language);
    default:
      return null;
  }
};

/** What stands in one cell of the table; at most two lines. */
export const ObservationCell = (props: CellProps & { readonly column: Column }) => {
  const language = useLanguage();
  const { dataset, row, column } = props;
  if (column === 'name') return <NameText {...props} />;
  if (column === 'value') {
    return (
      <span className="leading-[1.1]">
        <FailingMark observations={[row.observation]} />
        <ValueText {...props} />
      </span>
    );
  }
  if (column === 'right') return <RightMarks {...props} />;
  if (column === 'place') return <PlaceText {...props} />;
  return <span className="line-clamp-2">{textOf(dataset, row, column, language)}</span>;
};
