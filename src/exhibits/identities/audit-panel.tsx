import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { IdentityScope } from '../../crossfilter/scope-identities';
import type { Dataset } from '../../domain/dataset';
import type { CheckedIdentity } from '../../domain/evaluate-identity';
import { useLanguage } from '../../i18n/use-language';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import { SearchField } from '../../ui/search-field';
import type { CountedDocument } from './identity-details';
import { IdentityRow } from './identity-row';
import { type AuditRow, countByVerdict, matchesSearch, toAuditRows } from './to-audit-rows';
import { VerdictChips } from '../verdict-chips';
import './words';
import '../../wording/words';

interface AuditPanelProps {
  readonly dataset: Dataset;
  readonly checked: readonly CheckedIdentity[];
  readonly scopes: ReadonlyMap<string, IdentityScope>;
  readonly documents: ReadonlyMap<string, CountedDocument>;
  /** True where the filter of the page narrows anything. */
  readonly filtered: boolean;
  /** The verdicts shown; none stands for all. */
  readonly verdicts: readonly string[];
  readonly search: string;
  readonly open: string | undefined;
  readonly onVerdicts: (verdicts: readonly string[]) => void;
  readonly onSearch: (search: string) => void;
  readonly onOpen: (identity: string | undefined) => void;
}

const useRows = ({ dataset, checked, scopes, verdicts, search }: AuditPanelProps) => {
  const { t } = useTranslation('identities');
  const language = useLanguage();
  const all = useMemo(
    () => toAuditRows(dataset, checked, scopes, t, language),
    [dataset, checked, scopes, t, language],
  );
  const inside = all.filter(({ scope }) => scope !== 'outside');
  const found = inside.filter((row) => matchesSearch(row, search));
  const shown = found.filter(
    (row) => verdicts.length === 0 || verdicts.includes(row.checked.verdict),
  );
  return { all, inside, found, shown };
};

/** Says of the same identities as the chips how many are off. */
const useHeadline = (rows: readonly AuditRow[]): string => {
  const { t } = useTranslation('identities');
  const off = rows.filter(({ checked }) => checked.verdict === 'off');
  const [first] = off;
  const count = rows.length;
  if (count === 0) return t('headlineEmpty');
  if (!first) return t('headlineNone', { count });
  if (off.length > 1) return t('headline', { count, off: off.length });
  return t('headlineOne', { count, name: first.words.title });
};

/** Says that the identity of the link is not to be seen, and why. */
const LinkedNotice = ({
  all,
  shown,
  open,
}: {
  readonly all: readonly AuditRow[];
  readonly shown: readonly AuditRow[];
  readonly open: string | undefined;
}) => {
  const { t } = useTranslation('identities');
  const isOpen = ({ checked }: AuditRow) => checked.identity.id === open;
  if (open === undefined || shown.some(isOpen)) return null;
  const known = all.find(isOpen);
  return (
    <p role="status" className="py-1 text-12">
      {known ? t('hidden', { name: known.words.title }) : t('unknown', { id: open })}
    </p>
  );
};

/** No row is left: offers to drop the view's own conditions. */
const NoRows = ({ verdicts, search, onVerdicts, onSearch }: AuditPanelProps) => {
  const { t } = useTranslation('identities');
  const clear = () => {
    onVerdicts([]);
    onSearch('');
  };
  return (
    <p className="flex items-center gap-3 border-t border-hairline py-4 text-ink-muted">
      {t('none')}
      {verdicts.length > 0 || search ? (
        <Button look="outline" onClick={clear}>
          {t('clear')}
        </Button>
      ) : null}
    </p>
  );
};

const RowList = (props: AuditPanelProps & { readonly rows: readonly AuditRow[] }) => {
  const { rows, open, onOpen } = props;
  return (
    <ul className="border-t border-hairline">
      {rows.map((row) => {
        const { id } = row.checked.identity;
        return (
          <IdentityRow
            key={id}
            {...props}
            row={row}
            open={open === id}
            onToggle={() => onOpen(open === id ? undefined : id)}
          />
        );
      })}
    </ul>
  );
};

/** The register of all identities, contradictions first, filterable by verdict, search and the filter of the page. */
export const AuditPanel = (props: AuditPanelProps) => {
  const { filtered, verdicts, search, open, onSearch, onVerdicts } = props;
  const { t } = useTranslation('identities');
  const { t: tFilter } = useTranslation('filter');
  const { all, inside, found, shown } = useRows(props);
  const published = shown.filter(({ scope }) => scope === 'filtered');
  const whole = shown.filter(({ scope }) => scope === 'whole');
  const outside = all.length - inside.length;
  return (
    <Panel
      headline={useHeadline(found)}
      subtitle={t('subtitle')}
      badge={
        <Badge look={filtered ? 'filtered' : 'none'}>
          {tFilter(filtered ? 'badge.filtered' : 'badge.unfiltered')}
        </Badge>
      }
    >
      <div className="flex flex-wrap items-center justify-between gap-2 py-2">
        <VerdictChips counts={countByVerdict(found)} selected={verdicts} onSelect={onVerdicts} />
        <SearchField label={t('search')} value={search} onChange={onSearch} />
      </div>
      <p className="pb-1 text-12 text-ink-muted">{t('drawing.key')}</p>
      <LinkedNotice all={all} shown={shown} open={open} />
      {shown.length === 0 ? <NoRows {...props} /> : null}
      {published.length > 0 ? <RowList {...props} rows={published} /> : null}
      {whole.length > 0 ? (
        <>
          <h3 className="pb-1 pt-4 text-14 text-ink-muted">
            {t('wholeGroup', { count: whole.length })}
          </h3>
          <RowList {...props} rows={whole} />
        </>
      ) : null}
      {outside > 0 ? (
        <p className="pt-2 text-12 text-ink-muted">{t('outside', { count: outside })}</p>
      ) : null}
    </Panel>
  );
};
