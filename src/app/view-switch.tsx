import { type ComponentType, lazy } from 'react';
import type { View } from '../url/view-state';
import { MainView } from './main-view';
import { Place } from './place';
import type { ViewProps } from './view-props';

/** The view that most links open is there from the start; the others are loaded when they are asked for. */
const VIEW_COMPONENTS: Readonly<Record<View, ComponentType<ViewProps>>> = {
  main: MainView,
  indicators: lazy(async () => ({ default: (await import('./indicators-view')).IndicatorsView })),
  audit: lazy(async () => ({ default: (await import('./audit-view')).AuditView })),
};

/** The view that the link names. */
export const ViewSwitch = (props: ViewProps) => {
  const ActiveView = VIEW_COMPONENTS[props.state.view];
  return (
    <Place key={props.state.view} height="h-[40rem]">
      <ActiveView {...props} />
    </Place>
  );
};
