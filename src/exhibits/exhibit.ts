import type { Cited } from '../provenance/source-line';
import type { ReactNode } from 'react';
import type { Cube, Verdicts } from '../crossfilter/apply-filter';
import type { Filter } from '../crossfilter/filter';
import type { DataPackage, FileRecord, ResourceKind } from '../data/record-schemas';
import type { Language } from '../domain/language';
import type { Observation } from '../domain/observation';
import type { ExhibitTable } from './exhibit-table';
import type { AnySpec, Fields, Head } from './spec';

/** What all exhibits of a page rest on; the same object as long as nothing of it has changed. `edition` is that of the link, `latest` that of the data, `pin` what a link says to get just this (an edition, or one with what was announced after it), `years` the first and last year of any figure. */
export interface Ground {
  readonly cube: Cube;
  readonly package: DataPackage;
  readonly edition: string;
  readonly latest: string;
  readonly pin: string;
  readonly years: { readonly first: number; readonly last: number };
}

/** Records that a kind needs besides the dataset; a resource is absent until its files are loaded. */
export type Records = { readonly [K in ResourceKind]?: readonly FileRecord<K>[] | undefined };

/** A spec put to the data under a filter, with what the filter makes of every indicator. `second` is the other one of two filters side by side. */
export interface Asked<S extends AnySpec = AnySpec> {
  readonly ground: Ground;
  readonly records: Records;
  readonly spec: S;
  readonly filter: Filter;
  readonly verdicts: Verdicts;
  readonly second?: Filter | undefined;
}

/**
 * Which badge an exhibit wears. `own`: narrowed by what it selects itself, which leaves all its options. `filtered`: by
 * other conditions. `whole`: only a wider figure is published. `unfiltered`: nothing narrows it. `none`: nothing is published. `fixed`: it is about the data as a whole, and no filter touches it.
 */
export type BadgeName = 'own' | 'filtered' | 'whole' | 'unfiltered' | 'none' | 'fixed';

/** What every answer says: what was asked, its badge, the figures that speak for it (for the source of its headline), and whether there is anything to show. */
export interface Answer<S extends AnySpec = AnySpec> {
  readonly asked: Asked<S>;
  readonly badge: BadgeName;
  readonly lead: readonly Observation[];
  readonly isEmpty: boolean;
}

/**
 * An answer in the words of one language. `headline` is the finding with its number and stands for itself; `finding` is
 * the shorter one for where the subtitle stands beside it. `kicker` says what the exhibit is part of, `subtitle` defines
 * what is measured, `measured` says it in short with unit and years, `notes` what could not be drawn and why lines are cut.
 */
export interface ExhibitWords {
  readonly kicker?: string | undefined;
  readonly headline: string;
  readonly finding?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly measured?: string | undefined;
  readonly notes: readonly string[];
}

/** How a picture may change what it shows, where it may be touched. */
export interface Touch<S extends AnySpec> {
  readonly changeSpec: (change: (spec: S) => S) => void;
}

/**
 * What a picture gets. `words` are those of the first of `languages`; the others stand beneath. Without `touch` it is only
 * looked at: it fills its place, in sizes of its type. `height` is that of the place in px where it is known.
 */
export interface PictureProps<S extends AnySpec, A extends Answer<S>> {
  readonly answer: A;
  readonly words: ExhibitWords;
  readonly languages: readonly [Language, ...Language[]];
  readonly touch?: Touch<S> | undefined;
  readonly height?: number | undefined;
}

/** What the controls beside a headline get. */
export interface ControlsProps<S extends AnySpec, A extends Answer<S>> extends Touch<S> {
  readonly answer: A;
}

/** Two answers of one kind as they stand side by side, and whether their charts have one value axis, with `shared-years` also one range of years: `other-units` where their units differ, undefined where there is no such axis. */
export interface Beside<A> {
  readonly sides: readonly [A, A];
  readonly axis?: 'shared' | 'shared-years' | 'other-units' | undefined;
}

/**
 * A kind of exhibit at work. Everything is pure but the picture and the controls. `settled` is the spec with all that was
 * left to the kind filled in, so that it shows the same under another page; `pages` and `onPage` cut what one slide
 * cannot hold, pages counting from 0. Methods, so that a list may hold kinds of different answers.
 */
export interface Exhibit<S extends AnySpec = AnySpec, A extends Answer<S> = Answer<S>> {
  answer(asked: Asked<S>): A;
  words(answer: A, language: Language): ExhibitWords;
  table(answer: A): ExhibitTable;
  /** The figures that it shows, those of the latest year first. */
  observations(answer: A): readonly Observation[];
  /** What it rests on where that is not its figures alone: documents, events, cases. */
  cited?(answer: A): readonly Cited[];
  /** The source line of what rests on no document; undefined for what does. */
  sourceLine?(answer: A, language: Language): string | undefined;
  /** What there is to say about what is shown beyond its figures, a line each: for whoever speaks about it. */
  remarks?(answer: A, language: Language): readonly string[];
  settled(answer: A): S;
  pages?(answer: A): number;
  onPage?(answer: A, page: number): A;
  /** What fits two of its answers to one another. Kinds that a page has from the start leave it to `besides.ts`. */
  beside?(first: A, second: A): Beside<A>;
  Picture(this: void, props: PictureProps<S, A>): ReactNode;
  Controls?(this: void, props: ControlsProps<S, A>): ReactNode;
  /** What of the picture steers both of two sides: it stands above them once, and the picture of a side leaves it out. */
  Tools?(this: void, props: ControlsProps<S, A>): ReactNode;
}

/** What of a kind is there at once, so that it can stand on a page before its words are loaded. It needs no records. */
export interface Bare<S extends AnySpec = AnySpec, A extends Answer<S> = Answer<S>> {
  answer(asked: Asked<S>): A;
  Picture(this: void, props: Omit<PictureProps<S, A>, 'words'>): ReactNode;
}

/** What is known of a kind before it is loaded: how its specs are written, what it needs, and how to load it; one that the first screen has gives itself at once. `height` is the class of its place on a page; a `bare` one is there without a headline of its own. */
export interface Kind<S extends AnySpec = AnySpec> {
  readonly kind: S['kind'];
  readonly plain: S;
  readonly fields: Fields<S>;
  readonly heads: readonly Head<S>[];
  readonly needs: readonly ResourceKind[];
  /** All that this spec needs, where that is more than `needs`; the same array for the same needs. */
  needsFor?(spec: S): readonly ResourceKind[] | undefined;
  readonly height: string;
  readonly bare?: Bare<S>;
  /** True where its headline is in its picture: nobody writes it around it. */
  readonly isWholePage?: boolean;
  /** True where its picture says under which filter it is, so that nobody need say it again. */
  saysFilter?(spec: S): boolean;
  /** True where a spec asks for something that can be shown; a slide of another is left out. */
  isComplete?(spec: S): boolean;
  load(): Exhibit<S> | Promise<Exhibit<S>>;
}
