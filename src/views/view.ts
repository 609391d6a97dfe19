import type { ComponentType } from 'react';
import type { Bilingual } from '../domain/codelist';
import type { AnySpec } from '../exhibits/spec';
import type { PageState } from '../url/page-state';

/** What a view gets from the page: the part of the link's state that it knows, and how to change it. Data and filter reach its exhibits through the page around them. */
export interface ViewProps<S> {
  readonly state: S & PageState;
  readonly update: (change: (state: S & PageState) => S & PageState) => void;
}

/** Where a view stands in the navigation. */
export type ViewGroup = 'overview' | 'chapters' | 'tools';

/**
 * A view of the product. `name` is its word in a link, `letter` the key after `g` that leads to it, `group` and `title`
 * its place and name in the navigation, `params` the pieces of the link that it adds. `lead` is the exhibit that stands for the view in a deck;
 * undefined where its state shows none. It is loaded when it is first asked for; the one that most links open comes with the first files.
 */
export interface View<S> {
  readonly name: string;
  readonly letter: string;
  readonly group: ViewGroup;
  readonly title: Bilingual;
  readonly params: object;
  lead(state: S & PageState): AnySpec | undefined;
  load(): ComponentType<ViewProps<S>> | Promise<ComponentType<ViewProps<S>>>;
}
