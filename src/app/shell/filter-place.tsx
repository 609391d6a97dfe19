import { countVerdicts } from '../../crossfilter/choose-tiles';
import type { Language } from '../../domain/language';
import { verdictsOf } from '../../exhibits/answers';
import type { Page, PageActions } from '../../exhibits/exhibit-context';
import type { ViewState } from '../../views/view-state';
import { ComparePopover, SidesPlace } from './compare-place';
import { FilterBar } from './filter-bar/filter-bar';

interface FilterPlaceProps {
  readonly page: Page & { readonly actions: PageActions };
  readonly state: ViewState;
  readonly language: Language;
}

/** The filter bar, and below it what is said while figures announced after the edition are shown. */
export const FilterPlace = ({ page, state, language }: FilterPlaceProps) => {
  const { ground, filter, actions } = page;
  const { cube, years } = ground;
  return (
    <>
      <FilterBar
        cube={cube}
        more={<ComparePopover />}
        filter={state.filter}
        years={years}
        counts={countVerdicts(verdictsOf(cube, filter))}
        onChange={actions.changeFilter}
        onLater={actions.toggleLater}
      />
      {page.otherSide ? <SidesPlace /> : null}
      <p role="status" className="text-14 text-ink-muted">
        {cube.dataset.later?.note[language]}
      </p>
    </>
  );
};
