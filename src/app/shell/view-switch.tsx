import { use } from 'react';
import { Place } from '../../exhibits/place';
import { VIEWS } from '../../views/registry';
import type { UpdateViewState, ViewState } from '../../views/view-state';
import { loadView } from './loaded-views';

interface ViewSwitchProps {
  readonly state: ViewState;
  readonly update: UpdateViewState;
}

const ActiveView = (props: ViewSwitchProps) => {
  const [first] = VIEWS;
  const view = VIEWS.find(({ name }) => name === props.state.view) ?? first;
  if (!view) return null;
  const Shown = use(loadView(view));
  // A view knows its part of the state, and leaves the rest as it is.
  return <Shown state={props.state} update={props.update as never} />;
};

/** The view that the link names. */
export const ViewSwitch = (props: ViewSwitchProps) => (
  <Place key={props.state.view} height="h-[40rem]">
    <ActiveView {...props} />
  </Place>
);
