import { createElement, use } from 'react';
import { Place } from '../../wording/place/place';
import { VIEWS } from '../../views/registry';
import type { View } from '../../views/view';
import type { UpdateViewState, ViewState } from '../../views/view-state';
import { waitForView } from './loaded-views';

interface ViewSwitchProps {
  readonly state: ViewState;
  readonly update: UpdateViewState;
}

const ActiveView = ({ view, state, update }: ViewSwitchProps & { readonly view: View<object> }) =>
  // A view knows its part of the state, and leaves the rest as it is.
  createElement(use(waitForView(view)), { state, update: update as never });

/** The view that the link names. */
export const ViewSwitch = (props: ViewSwitchProps) => {
  const [first] = VIEWS;
  const view = VIEWS.find(({ name }) => name === props.state.view) ?? first;
  return (
    <Place key={props.state.view} height="h-[40rem]">
      {view ? <ActiveView {...props} view={view} /> : null}
    </Place>
  );
};
