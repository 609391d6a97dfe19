import type { Cube, Verdicts } from '../../crossfilter/apply-filter';
import { type Filter, narrowingOf } from '../../crossfilter/filter';
import { type ListedFigure, type ListedFigures, listFigures } from '../../crossfilter/list-figures';
import type { FileRecord } from '../../data/record-schemas';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import type { Observation } from '../../domain/observation';
import { lexiconOf } from '../../wording/lexicon';
import { findBest, toQuery } from '../../wording/match-text';
import type { Answer, Asked } from '../exhibit';
import { sortRows } from '../sort-rows';
import { listOrders } from './list-orders';
import { type ObservationRow, toObservationRows } from './observation-row';
import { rememberLast } from '../../domain/remember';
import { toSearchFields } from './search-index';
import type { ListSpec } from './spec';

/** `figures` are what the filter makes of all; `found` those that are listed, in the order of the report, or the best first where one searches; `open` is the one whose details are open. */
export interface ListAnswer extends Answer<ListSpec> {
  readonly figures: ListedFigures;
  readonly found: readonly ListedFigure[];
  readonly open: Observation | undefined;
}

// A figure that is opened, or a column that is shown, changes the spec, but not what is listed.
const figuresOf = rememberLast((verdicts: Verdicts, cube: Cube, filter: Filter) =>
  listFigures(cube, filter, verdicts),
);

const fieldsOf = rememberLast((dataset: Dataset) => toSearchFields(dataset));

/** Figures in the order of the report, wherever they come from: indicators never stand in both lists. */
const merge = (dataset: Dataset, { inside, whole }: ListedFigures): readonly ListedFigure[] => {
  const order = new Map(dataset.indicators.map(({ id }, index) => [id, index]));
  return [...inside, ...whole].toSorted(
    (a, b) => (order.get(a.indicator.id) ?? 0) - (order.get(b.indicator.id) ?? 0),
  );
};

const cites = ({ source }: Observation, id: string): boolean =>
  source.id === id || (source.also ?? []).some((place) => place.id === id);

/** What a search finds of what is listed; one that is the id of a document finds the figures that cite it. */
const findFigures = rememberLast(
  (
    figures: ListedFigures,
    dataset: Dataset,
    search: string,
    withWhole: boolean,
    records: readonly FileRecord<'search'>[] | undefined,
  ): readonly ListedFigure[] => {
    const listed = withWhole ? merge(dataset, figures) : figures.inside;
    if (dataset.sourceById.has(search.trim()))
      return listed.filter(({ observation }) => cites(observation, search.trim()));
    const toFields = fieldsOf(dataset);
    return findBest(listed, toQuery(search, lexiconOf(records)), ({ observation }) =>
      toFields(observation),
    );
  },
);

/** Lists the figures that the filter leaves, with `withWhole` also those known only as a whole, and that the search finds. No figure speaks for them: their headline counts them. */
export const answerList = (asked: Asked<ListSpec>): ListAnswer => {
  const { ground, records, spec, filter, verdicts } = asked;
  const { cube } = ground;
  const figures = figuresOf(verdicts, cube, filter);
  const { search, withWhole, observation = '' } = spec;
  const found = findFigures(figures, cube.dataset, search, withWhole, records.search);
  return {
    asked,
    badge: narrowingOf(filter, []),
    lead: [],
    isEmpty: found.length === 0,
    figures,
    found,
    open: cube.dataset.observationByReference.get(observation),
  };
};

const sortedRows = rememberLast(
  (
    found: readonly ListedFigure[],
    dataset: Dataset,
    sort: string | undefined,
    language: Language,
  ): readonly ObservationRow[] =>
    sortRows(toObservationRows(dataset, found, language), listOrders(dataset, sort, language)),
);

/** The rows of the list in one language, sorted: each language has an order of names of its own. */
export const listRows = ({ asked, found }: ListAnswer, language: Language) =>
  sortedRows(found, asked.ground.cube.dataset, asked.spec.sort, language);
