import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetCounts } from '../../../crossfilter/count-facets';
import { codesOf, type Filter, type FilterDimension } from '../../../crossfilter/filter';
import { codeName } from '../../../domain/code-name';
import type { CodeTree } from '../../../domain/codelist';
import { useLanguage } from '../../../i18n/use-language';
import { Button } from '../../../ui/button';
import { Popover } from '../../../ui/popover';
import '../../../wording/words';

interface FacetProps {
  readonly dimension: FilterDimension;
  readonly tree: CodeTree;
  readonly filter: Filter;
  readonly counts: () => FacetCounts;
  readonly onToggle: (code: string) => void;
  readonly onClear: () => void;
}

const INDENT = ['ps-1', 'ps-6', 'ps-11'] as const;

const FacetOptions = ({ dimension, tree, filter, counts, onToggle, onClear }: FacetProps) => {
  const { t } = useTranslation('filter');
  const language = useLanguage();
  const title = useId();
  const { byCode, of } = counts();
  const selected = codesOf(filter, dimension);
  const shown = tree.list.codes.filter(({ id }) => byCode.has(id) || selected.includes(id));
  return (
    <fieldset aria-labelledby={title} className="min-w-60">
      <div className="mb-1 flex items-center justify-between gap-4">
        <span id={title} className="font-semibold">
          {t(`dimension.${dimension}`)}
        </span>
        <Button look="link" disabled={selected.length === 0} onClick={onClear}>
          {t('clear')}
        </Button>
      </div>
      {shown.map(({ id }) => {
        const depth = Math.min(tree.lineage(id).length - 1, 2);
        const count = byCode.get(id) ?? 0;
        return (
          <label
            key={id}
            className={`flex cursor-pointer items-center gap-2 rounded py-1 pe-1 hover:bg-sunken pointer-coarse:py-2.5 ${INDENT[depth]}`}
          >
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={selected.includes(id)}
              onChange={() => onToggle(id)}
            />
            <span className="flex-1">{codeName(tree, id, language)}</span>
            <span className="ps-3 text-12 text-ink-muted">
              <span aria-hidden="true">{t('optionCount', { count, of })}</span>
              <span className="sr-only">{t('option', { count, of })}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
};

/** A button that opens the codes of one dimension, each with the number of indicators that it would leave. */
export const FacetPopover = (props: FacetProps) => {
  const { t } = useTranslation('filter');
  const { dimension, filter } = props;
  const count = codesOf(filter, dimension).length;
  const name = t(`dimension.${dimension}`);
  return (
    <Popover
      label={name}
      trigger={
        <Button look="outline" className="rounded-full px-3">
          {name}
          {count > 0 ? <span className="font-semibold">{count}</span> : null}
          <span aria-hidden="true">▾</span>
        </Button>
      }
    >
      <FacetOptions {...props} />
    </Popover>
  );
};
