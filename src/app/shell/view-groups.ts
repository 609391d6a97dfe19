import { VIEWS } from '../../views/registry';
import type { ViewGroup } from '../../views/view';

const GROUPS: readonly ViewGroup[] = ['overview', 'chapters', 'tools'];

/** The views as the navigation lists them. A group without a view is left out. */
export const VIEW_GROUPS = GROUPS.map((group) => ({
  group,
  views: VIEWS.filter((view) => view.group === group),
})).filter(({ views }) => views.length > 0);
