import type { Verdicts } from '../crossfilter/apply-filter';
import { breakDown, splitsOf } from '../crossfilter/break-down';
import { buildSeries } from '../crossfilter/build-series';
import { type Filter, isUnfiltered } from '../crossfilter/filter';
import { joinedTail } from '../crossfilter/joined-tail';
import type { Indicator } from '../domain/indicator';
import { verdictsOf } from '../exhibits/answers';
import { PLAIN_BREAKDOWN } from '../exhibits/breakdown/spec';
import type { Ground } from '../exhibits/exhibit';
import { MOST_FIGURES, PLAIN_FIGURES } from '../exhibits/figures/spec';
import { PLAIN_MESSAGES } from '../exhibits/messages/spec';
import { needsOf, type Spec } from '../exhibits/registry';
import { PLAIN_SERIES } from '../exhibits/series/spec';
import { PLAIN_STATEMENT } from '../exhibits/statement/spec';
import type { Deck } from './slide';
import { indicatorsOf, type Story, type StorySlide } from './story';

/** A series of fewer years in a row, up to its last, is no development to speak of. */
const LEAST_YEARS = 5;

/** Figures of a filter that are drawn before the story goes on. */
const MOST_CHARTS = 3;

/** What the year comes down to: of whatever has a figure. */
const MESSAGES: StorySlide = { spec: PLAIN_MESSAGES, isAbout: () => true };

type Data = Pick<Ground, 'cube' | 'package' | 'edition'>;

const byRank = (a: Indicator, b: Indicator): number =>
  (a.headline ?? Number.POSITIVE_INFINITY) - (b.headline ?? Number.POSITIVE_INFINITY) ||
  a.order - b.order;

const isFiltered = (verdicts: Verdicts, id: string): boolean =>
  verdicts.get(id)?.kind === 'filtered';

/** True where the filter leaves a figure of its own of what a slide is about, and the data have what it needs. */
const hasOwn = (
  { cube: { dataset }, package: { resources } }: Data,
  verdicts: Verdicts,
  { spec, isAbout }: StorySlide,
): boolean =>
  needsOf(spec).every((need) => resources.some(({ kind }) => kind === need)) &&
  dataset.indicators.some((each) => isAbout(dataset, each) && isFiltered(verdicts, each.id));

/** The indicators that the filter has figures of its own of, those that head the report first. */
const ownOf = ({ cube: { dataset } }: Data, verdicts: Verdicts): readonly Indicator[] =>
  dataset.indicators
    .filter(({ id, kind }) => isFiltered(verdicts, id) && kind !== 'amount-in-case')
    .toSorted(byRank);

/** How a figure has moved, where enough years are joined, else what it is made of. */
const toChart = (
  { cube }: Data,
  verdicts: Verdicts,
  filter: Filter,
  { id }: Indicator,
): readonly Spec[] => {
  const [series, ...others] = buildSeries(cube, verdicts, id);
  if (series && others.length === 0 && joinedTail(series).length >= LEAST_YEARS)
    return [{ ...PLAIN_SERIES, indicators: [id] }];
  const split = splitsOf(cube.dataset, id).find(
    (each) => (breakDown(cube, filter, id, each)?.parts.length ?? 0) > 1,
  );
  return split ? [{ ...PLAIN_BREAKDOWN, indicators: [id], split }] : [];
};

/** Of indicators side by side those that the filter has figures of its own of. */
const toOwn = (verdicts: Verdicts, spec: Spec): Spec => {
  if (spec.kind !== 'series' || spec.indicators.length < 2) return spec;
  const indicators = spec.indicators.filter((id) => isFiltered(verdicts, id));
  const form = indicators.length > 1 ? spec.chart.form : 'lines';
  return { ...spec, indicators, chart: { ...spec.chart, form } };
};

/** The figures of the filter itself: the key ones together, then the first of them one by one that the story does not draw. */
const ownSlides = (
  data: Data,
  verdicts: Verdicts,
  filter: Filter,
  drawn: ReadonlySet<string>,
): readonly Spec[] => {
  const own = ownOf(data, verdicts);
  if (own.length === 0) return [];
  const charts = own
    .filter(({ id, headline }) => headline !== undefined && !drawn.has(id))
    .flatMap((each) => toChart(data, verdicts, filter, each));
  const key = own.slice(0, MOST_FIGURES).map(({ id }) => id);
  return [{ ...PLAIN_FIGURES, indicators: key }, ...charts.slice(0, MOST_CHARTS)];
};

/**
 * The deck that the data give under a filter: cover, the messages of the year, the chapters of the report as a story,
 * closing, and behind it what may be asked for. Under conditions the figures of the filter itself come first, and a slide
 * of whose subject it has none is left out. Slides keep no filter of their own: that of the link holds. Without a story the
 * rest stands.
 */
export const defaultDeck = (data: Data, told: Story, filter: Filter): Deck => {
  const verdicts = verdictsOf(data.cube, filter);
  const shown = (slides: readonly StorySlide[]): readonly Spec[] =>
    slides
      .filter((slide) => hasOwn(data, verdicts, slide))
      .map(({ spec }) => toOwn(verdicts, spec));
  const story = shown(told.story);
  const own = isUnfiltered(filter)
    ? []
    : ownSlides(data, verdicts, filter, new Set(story.flatMap(indicatorsOf)));
  const specs: readonly Spec[] = [
    { ...PLAIN_STATEMENT, is: 'cover' },
    ...shown([MESSAGES]),
    ...own,
    ...story,
    { ...PLAIN_STATEMENT, is: 'closing' },
    ...shown(told.backup),
  ];
  return specs.map((spec) => ({ spec }));
};
