import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cube } from '../../../crossfilter/apply-filter';
import { codesOf, type Filter, type FilterDimension } from '../../../crossfilter/filter';
import { codeName } from '../../../domain/code-name';
import type { CodeTree } from '../../../domain/codelist';
import { useLanguage } from '../../../i18n/use-language';
import { Button } from '../../../ui/button';
import { type FacetOption, toFacetOptions } from './facet-leaves';
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

/** What an option without a figure leaves, or why it cannot be chosen. */
const useLeaves = ({ whole, campaigns, idle }: FacetOption): string => {
  const { t } = useTranslation('filter');
  const language = useLanguage();
  if (idle) return t(`leaves.${idle}`);
  return [
    whole > 0 ? t('leaves.whole', { count: whole }) : '',
    campaigns > 0 ? t('leaves.campaigns', { count: campaigns }) : '',
  ]
    .filter(Boolean)
    .join(language === 'zh' ? '，' : ', ');
};

interface OptionProps {
  readonly option: FacetOption;
  readonly of: number;
  readonly tree: CodeTree;
  readonly onToggle: (code: string) => void;
}

const Option = ({ option, of, tree, onToggle }: OptionProps) => {
  const { t } = useTranslation('filter');
  const language = useLanguage();
  const { code, count, selected, idle } = option;
  const leaves = useLeaves(option);
  const depth = Math.min(tree.lineage(code).length - 1, 2);
  return (
    <label
      className={`flex items-center gap-2 rounded py-1 pe-1 pointer-coarse:py-2.5 ${idle ? 'text-ink-muted' : 'cursor-pointer hover:bg-sunken'} ${INDENT[depth]}`}
    >
      <input
        type="checkbox"
        className="size-4 accent-accent"
        checked={selected}
        disabled={idle !== undefined}
        onChange={() => onToggle(code)}
      />
      <span className="flex-1">
        {codeName(tree, code, language)}
        {count === 0 && leaves ? (
          <span className="block text-12 text-ink-muted">{leaves}</span>
        ) : null}
      </span>
      <span className="ps-3 text-12 text-ink-muted">
        <span aria-hidden="true">{t('optionCount', { count, of })}</span>
        <span className="sr-only">{t('option', { count, of })}</span>
      </span>
    </label>
  );
};

/** The codes of one dimension, each with what it would leave; one that would leave nothing says so and cannot be chosen. */
export const FacetOptions = (props: FacetProps) => {
  const { cube, dimension, tree, filter, onToggle, onClear } = props;
  const { t } = useTranslation('filter');
  const title = useId();
  const { options, of } = toFacetOptions(cube, filter, dimension);
  return (
    <fieldset aria-labelledby={title} className="min-w-60">
      <div className="mb-1 flex items-center justify-between gap-4">
        <span id={title} className="font-semibold">
          {t(`dimension.${dimension}`)}
        </span>
        <Button look="link" disabled={codesOf(filter, dimension).length === 0} onClick={onClear}>
          {t('clear')}
        </Button>
      </div>
      {options.map((option) => (
        <Option key={option.code} option={option} of={of} tree={tree} onToggle={onToggle} />
      ))}
    </fieldset>
  );
};
