import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cube } from '../../../crossfilter/apply-filter';
import { countFacets } from '../../../crossfilter/count-facets';
import { codesOf, type Filter, type FilterDimension } from '../../../crossfilter/filter';
import { codeName } from '../../../domain/code-name';
import type { CodeTree } from '../../../domain/codelist';
import { useLanguage } from '../../../i18n/use-language';
import { Button } from '../../../ui/button';
import '../../../wording/words';

export interface FacetProps {
  readonly dimension: FilterDimension;
  readonly tree: CodeTree;
  readonly filter: Filter;
  readonly cube: Cube;
  readonly onToggle: (code: string) => void;
  readonly onClear: () => void;
}

const INDENT = ['ps-1', 'ps-6', 'ps-11'] as const;

/** The codes of one dimension, each with the number of indicators that it would leave. */
export const FacetOptions = (props: FacetProps) => {
  const { cube, dimension, tree, filter, onToggle, onClear } = props;
  const { t } = useTranslation('filter');
  const language = useLanguage();
  const title = useId();
  const { byCode, of } = countFacets(cube, filter, dimension);
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
