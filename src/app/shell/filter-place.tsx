import { countVerdicts } from '../../crossfilter/choose-tiles';
import { LATER } from '../../domain/edition';
import type { Language } from '../../domain/language';
import { verdictsOf } from '../../exhibits/answers';
import { type Page, type PageActions, PageContext } from '../../exhibits/exhibit-context';
import type { Vocabulary } from '../../url/vocabulary';
import type { UpdateViewState, ViewState } from '../../views/view-state';
import { ComparePopover, SidesPlace } from './compare-place';
import { FilterBar } from './filter-bar/filter-bar';
import { toggleLater } from './toggle-later';

interface FilterPlaceProps {
  readonly page: Page & { readonly actions: PageActions };
  readonly state: ViewState;
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  readonly update: UpdateViewState;
}

/** The filter bar, and below it what is said while figures announced after the edition are shown. */
export const FilterPlace = ({ page, state, vocabulary, language, update }: FilterPlaceProps) => {
  const { ground, filter, actions } = page;
  const { cube, years, edition } = ground;
  const hasLater = vocabulary.editions.has(edition + LATER);
  return (
    <PageContext value={page}>
      <FilterBar
        cube={cube}
        more={<ComparePopover />}
        filter={state.filter}
        years={years}
        counts={countVerdicts(verdictsOf(cube, filter))}
        onChange={actions.changeFilter}
        onLater={hasLater ? () => update(toggleLater(ground)) : undefined}
      />
      {page.otherSide ? <SidesPlace /> : null}
      <p role="status" className="text-14 text-ink-muted">
        {cube.dataset.later?.note[language]}
      </p>
    </PageContext>
  );
};
