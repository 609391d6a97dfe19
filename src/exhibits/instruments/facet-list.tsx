import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { codesOf, setClause, withoutDimensions } from '../../crossfilter/filter';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import { useLanguage } from '../../i18n/use-language';
import { Button } from '../../ui/button';
import type { Touch } from '../exhibit';
import { usePageActions } from '../exhibit-context';
import type { InstrumentsAnswer } from './answer';
import { applyConditions, FACET_LISTS, type FacetOption, facetOptions } from './conditions';
import { relateInstrument } from './select-instruments';
import type { Facet, InstrumentsSpec } from './spec';
import './words';

const INDENT = ['ps-1', 'ps-6', 'ps-11'] as const;

interface OptionsProps {
  readonly dataset: Dataset;
  readonly name: string;
  readonly list: string;
  readonly options: readonly FacetOption[];
  readonly onToggle: (code: string) => void;
  readonly onClear: () => void;
}

const Options = ({ dataset, name, list, options, onToggle, onClear }: OptionsProps) => {
  const { t } = useTranslation('instruments');
  const language = useLanguage();
  const title = useId();
  const tree = treeOf(dataset, list);
  return (
    <fieldset aria-labelledby={title} className="min-w-60">
      <div className="mb-1 flex items-center justify-between gap-4">
        <span id={title} className="font-semibold">
          {name}
        </span>
        <Button look="link" disabled={options.every(({ selected }) => !selected)} onClick={onClear}>
          {t('condition.clear')}
        </Button>
      </div>
      {options.map(({ code, count, depth, selected }) => (
        <label
          key={code}
          className={`flex items-center gap-2 rounded py-1 pe-1 pointer-coarse:py-2.5 ${count === 0 && !selected ? 'text-ink-muted' : 'cursor-pointer hover:bg-sunken'} ${INDENT[Math.min(depth, 2)]}`}
        >
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={selected}
            disabled={count === 0 && !selected}
            onChange={() => onToggle(code)}
          />
          <span className="flex-1">{codeName(tree, code, language)}</span>
          <span className="ps-3 text-12 text-ink-muted">
            {count === 0 ? t('condition.nothing') : t('condition.option', { count })}
          </span>
        </label>
      ))}
    </fieldset>
  );
};

interface FacetListProps extends Touch<InstrumentsSpec> {
  readonly answer: InstrumentsAnswer;
}

const toggle = (codes: readonly string[], code: string): readonly string[] =>
  codes.includes(code) ? codes.filter((each) => each !== code) : [...codes, code].toSorted();

/** The codes of one condition, each with how many instruments it would leave under all others. */
export const FacetList = ({
  answer,
  changeSpec,
  facet,
}: FacetListProps & { readonly facet: Facet }) => {
  const { t } = useTranslation('instruments');
  const { asked, all = [], inFilter } = answer;
  const { dataset } = asked.ground.cube;
  const under = applyConditions(dataset, asked.spec, inFilter, facet);
  return (
    <Options
      dataset={dataset}
      name={t(`condition.${facet}`)}
      list={FACET_LISTS[facet]}
      options={facetOptions(dataset, asked.spec, facet, { all, under })}
      onToggle={(code) => changeSpec((spec) => ({ ...spec, [facet]: toggle(spec[facet], code) }))}
      onClear={() => changeSpec((spec) => ({ ...spec, [facet]: [] }))}
    />
  );
};

/** The rights that instruments name, each with how many the page's filter would leave with it. */
export const RightList = ({ answer }: FacetListProps) => {
  const { t } = useTranslation('instruments');
  const { changeFilter } = usePageActions();
  const { asked, all = [] } = answer;
  const { dataset } = asked.ground.cube;
  const tree = treeOf(dataset, 'right');
  const selected = codesOf(asked.filter, 'right');
  const others = withoutDimensions(asked.filter, ['right']);
  const chosen = applyConditions(dataset, asked.spec, all);
  const options = tree.list.codes.flatMap(({ id }): readonly FacetOption[] => {
    const isNamed = all.some(({ right }) => right.some((own) => tree.lineage(own).includes(id)));
    if (!isNamed) return [];
    const filter = setClause(others, 'right', [id]);
    const count = chosen.filter((each) => relateInstrument(dataset, each, filter) !== 'out').length;
    const depth = tree.lineage(id).length - 1;
    return [{ code: id, count, depth, selected: selected.includes(id) }];
  });
  return (
    <Options
      dataset={dataset}
      name={t('condition.right')}
      list="right"
      options={options}
      onToggle={(code) =>
        changeFilter((before) => setClause(before, 'right', toggle(codesOf(before, 'right'), code)))
      }
      onClear={() => changeFilter((before) => setClause(before, 'right', []))}
    />
  );
};
