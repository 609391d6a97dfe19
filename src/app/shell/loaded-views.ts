import type { ComponentType } from 'react';
import { toLoader } from '../../ui/load-once';
import type { View, ViewProps } from '../../views/view';

/** The components of views, each loaded once. */
export const LOADED_VIEWS = toLoader<View<object>, ComponentType<ViewProps<object>>>((view) =>
  view.load(),
);

/** The component of a view, loaded once, for a component that shows it (`use`); one that did not load is asked for anew the next time. */
export const waitForView = (view: View<object>) => LOADED_VIEWS.wait(view);
