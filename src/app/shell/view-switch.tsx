import { type ComponentType, lazy } from 'react';
import type { View } from '../../url/view-state';
import { MainView } from '../../views/main/main-view';
import { Place } from '../../exhibits/place';
import type { ViewProps } from '../../views/view-props';

/** The view that most links open is there from the start; the others are loaded when they are asked for. */
const VIEW_COMPONENTS: Readonly<Record<View, ComponentType<ViewProps>>> = {
  main: MainView,
  indicators: lazy(async () => ({
    default: (await import('../../views/indicators/indicators-view')).IndicatorsView,
  })),
  audit: lazy(async () => ({ default: (await import('../../views/audit/audit-view')).AuditView })),
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
