import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Filter,
  FILTER_DIMENSIONS,
  isUnfiltered,
  NO_FILTER,
  setClause,
  setYears,
  toggleCode,
} from '../../../crossfilter/filter';
import { treeOf } from '../../../domain/dataset';
import { Button } from '../../../ui/button';
import { FacetPopover } from './facet-popover';
import type { LaterSwitchProps } from './later-switch';
import { SelectedChips } from './selected-chips';
import { YearsPopover } from './years-popover';
import '../../../wording/words';

export interface FilterControlsProps extends LaterSwitchProps {
  readonly filter: Filter;
  readonly years: { readonly first: number; readonly last: number };
  readonly onChange: (change: (filter: Filter) => Filter) => void;
  /** What else there is to choose. */
  readonly more: ReactNode;
}

/** Chips of what is selected, one button for each dimension, and one that clears all. */
export const FilterControls = ({
  cube,
  filter,
  years,
  onChange,
  onLater,
  more,
}: FilterControlsProps) => {
  const { t } = useTranslation('filter');
  const { dataset } = cube;
  return (
    <>
      <SelectedChips
        dataset={dataset}
        filter={filter}
        onRemove={(dimension, code) =>
          onChange((before) => toggleCode(before, dimension, code, true))
        }
      />
      {FILTER_DIMENSIONS.map((dimension) => (
        <FacetPopover
          key={dimension}
          dimension={dimension}
          tree={treeOf(dataset, dimension)}
          filter={filter}
          cube={cube}
          onToggle={(code) => onChange((before) => toggleCode(before, dimension, code, true))}
          onClear={() => onChange((before) => setClause(before, dimension, []))}
        />
      ))}
      <YearsPopover
        cube={cube}
        onLater={onLater}
        filter={filter}
        years={years}
        onChange={(from, to) => onChange((before) => setYears(before, from, to))}
      />
      {more}
      {isUnfiltered(filter) ? null : (
        <Button look="link" className="screen-only" onClick={() => onChange(() => NO_FILTER)}>
          {t('clearAll')}
        </Button>
      )}
    </>
  );
};
