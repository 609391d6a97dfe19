import { ADMINISTRATIVE_VIEW } from './administrative/entry';
import { AUDIT_VIEW } from './audit/entry';
import { COOPERATION_VIEW } from './cooperation/entry';
import { CULTURE_VIEW } from './culture/entry';
import { INDICATORS_VIEW } from './indicators/entry';
import { JUDICIAL_VIEW } from './judicial/entry';
import { LEGISLATION_VIEW } from './legislation/entry';
import { MAIN_VIEW } from './main/entry';
import { MECHANISMS_VIEW } from './mechanisms/entry';
import { REGISTRATION_VIEW } from './registration/entry';
import { SYSTEM_VIEW } from './system/entry';
import { SOURCES_VIEW } from './sources/entry';
import type { View } from './view';

/** Every view, in the order of the navigation; the first is the one that a bare link opens. A new view is its folder and its line here. */
export const ALL_VIEWS = [
  MAIN_VIEW,
  SYSTEM_VIEW,
  JUDICIAL_VIEW,
  ADMINISTRATIVE_VIEW,
  MECHANISMS_VIEW,
  LEGISLATION_VIEW,
  REGISTRATION_VIEW,
  CULTURE_VIEW,
  COOPERATION_VIEW,
  INDICATORS_VIEW,
  AUDIT_VIEW,
  SOURCES_VIEW,
] as const;

/** The word of a view in a link. */
export type ViewName = (typeof ALL_VIEWS)[number]['name'];

/** All views in one list; each is handed the whole state, of which it knows its part. */
export const VIEWS = ALL_VIEWS as unknown as readonly (View<object> & {
  readonly name: ViewName;
})[];
