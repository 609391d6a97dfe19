import type { Cube, Verdicts } from '../crossfilter/apply-filter';
import { type Breakdown, breakDown, splitsOf } from '../crossfilter/break-down';
import { buildSeries } from '../crossfilter/build-series';
import { latestOf } from '../crossfilter/figure-of';
import { codesOf, type Filter } from '../crossfilter/filter';
import { selectCampaigns } from '../crossfilter/select-campaigns';
import { type Dataset, treeOf } from '../domain/dataset';
import type { Indicator } from '../domain/indicator';
import { joinedTail } from '../crossfilter/joined-tail';
import { verdictsOf } from '../exhibits/answers';
import { PLAIN_BREAKDOWN } from '../exhibits/breakdown/spec';
import { PLAIN_CAMPAIGNS } from '../exhibits/campaigns/spec';
import type { Ground } from '../exhibits/exhibit';
import { MOST_FIGURES, PLAIN_FIGURES } from '../exhibits/figures/spec';
import { PLAIN_IDENTITIES } from '../exhibits/identities/spec';
import type { Spec } from '../exhibits/registry';
import { PLAIN_SERIES } from '../exhibits/series/spec';
import { PLAIN_STATEMENT } from '../exhibits/statement/spec';
import type { Deck } from './slide';

/** A series of fewer years in a row, up to its last, is no development to speak of. */
const LEAST_YEARS = 5;

const byRank = (a: Indicator, b: Indicator): number =>
  (a.headline ?? Number.POSITIVE_INFINITY) - (b.headline ?? Number.POSITIVE_INFINITY) ||
  a.order - b.order;

/** The indicators of a chapter and what lies below it that the filter leaves, headline ones first. */
const indicatorsOf = (
  { dataset }: Cube,
  verdicts: Verdicts,
  chapter: string,
): readonly Indicator[] =>
  dataset.indicators
    .filter(
      ({ id, chapter: own }) =>
        treeOf(dataset, 'chapter').lineage(own).includes(chapter) &&
        (verdicts.get(id)?.kind ?? 'outside') !== 'outside',
    )
    .toSorted(byRank);

/** The breakdown with the most parts that an indicator has under the filter, of those with more than one. */
const widestBreakdown = (cube: Cube, filter: Filter, indicator: string): Breakdown | undefined =>
  splitsOf(cube.dataset, indicator)
    .flatMap((split) => breakDown(cube, filter, indicator, split) ?? [])
    .filter(({ parts }) => parts.length > 1)
    .toSorted((a, b) => b.parts.length - a.parts.length)[0];

const toCharts = (
  cube: Cube,
  verdicts: Verdicts,
  filter: Filter,
  { id }: Indicator,
): readonly Spec[] => {
  const years = buildSeries(cube, verdicts, id).map((series) => joinedTail(series).length);
  const breakdown = widestBreakdown(cube, filter, id);
  return [
    ...(Math.max(0, ...years) >= LEAST_YEARS ? [{ ...PLAIN_SERIES, indicators: [id] }] : []),
    ...(breakdown ? [{ ...PLAIN_BREAKDOWN, indicators: [id], split: breakdown.dimension }] : []),
  ];
};

const isFigure = ({ kind }: Indicator): boolean => kind !== 'amount-in-case' && kind !== 'share';

/** The latest figure where it is one of the edition's year: a section does not open with history. */
const valueOf = (verdicts: Verdicts, { id }: Indicator, edition: string): number | undefined => {
  const verdict = verdicts.get(id);
  if (!verdict || verdict.kind === 'outside') return undefined;
  const latest = latestOf(verdict.observations);
  return latest?.time === edition ? Number(latest.observations[0]?.value ?? 0) : undefined;
};

/** Ranked indicators in their order, then the largest of each part of the chapter in turn, so that every part speaks. */
const inTurn = (
  indicators: readonly Indicator[],
  valueIn: (indicator: Indicator) => number,
): readonly Indicator[] => {
  const ranked = indicators.filter(({ headline }) => headline !== undefined);
  const rest = indicators
    .filter(({ headline }) => headline === undefined)
    .toSorted((a, b) => valueIn(b) - valueIn(a));
  const turnOf = (indicator: Indicator): number =>
    rest.filter(({ chapter }) => chapter === indicator.chapter).indexOf(indicator);
  const inParts = rest.toSorted(
    (a, b) => turnOf(a) - turnOf(b) || a.chapter.localeCompare(b.chapter, 'en', { numeric: true }),
  );
  return [...ranked, ...inParts];
};

/** A section that only repeated the key figures would say nothing; with fewer others than this it may. */
const LEAST_FRESH = 3;

/** The figures that open a section: those of the edition's year that the key figures do not show yet. */
const openingOf = (
  verdicts: Verdicts,
  indicators: readonly Indicator[],
  edition: string,
  shownBefore: ReadonlySet<string>,
): readonly string[] => {
  const known = indicators.filter(
    (indicator) => isFigure(indicator) && valueOf(verdicts, indicator, edition) !== undefined,
  );
  const isWhole = ({ id }: Indicator): number => (verdicts.get(id)?.kind === 'whole' ? 1 : 0);
  const ids = inTurn(known, (each) => valueOf(verdicts, each, edition) ?? 0)
    // What the filter is about comes before what is only known as a whole.
    .toSorted((a, b) => isWhole(a) - isWhole(b))
    .map(({ id }) => id);
  const fresh = ids.filter((id) => !shownBefore.has(id));
  return (fresh.length < LEAST_FRESH ? ids : fresh).slice(0, MOST_FIGURES);
};

const toChapter = (
  cube: Cube,
  verdicts: Verdicts,
  filter: Filter,
  chapter: string,
  openingFor: (indicators: readonly Indicator[]) => readonly string[],
): readonly Spec[] => {
  const indicators = indicatorsOf(cube, verdicts, chapter);
  const opening = openingFor(indicators);
  if (opening.length === 0) return [];
  const charted = new Set<string>();
  const charts = indicators
    .filter(({ headline }) => headline !== undefined)
    .flatMap((indicator) => {
      const own = charted.has(indicator.chapter) ? [] : toCharts(cube, verdicts, filter, indicator);
      if (own.length > 0) charted.add(indicator.chapter);
      return own;
    });
  return [{ ...PLAIN_FIGURES, chapter, indicators: opening }, ...charts];
};

/** True where the filter concerns a campaign, of those that it selects itself where it does. */
const hasCampaigns = (dataset: Dataset, filter: Filter): boolean => {
  const selected = codesOf(filter, 'campaign');
  return selectCampaigns(dataset, filter).some(
    ({ id }) => selected.length === 0 || selected.includes(id),
  );
};

/**
 * The deck that the data give under a filter: cover, key figures, the chapters of the report with the charts of the first
 * headline indicator of each of their parts, campaigns, audit, closing. Slides keep no filter of their own: that of the link holds.
 */
export const defaultDeck = (
  { cube, package: descriptor, edition }: Pick<Ground, 'cube' | 'package' | 'edition'>,
  filter: Filter,
): Deck => {
  const { dataset } = cube;
  const verdicts = verdictsOf(cube, filter);
  const top = dataset.indicators
    .filter(
      ({ id, headline }) =>
        headline !== undefined && (verdicts.get(id)?.kind ?? 'outside') !== 'outside',
    )
    .toSorted(byRank)
    .slice(0, MOST_FIGURES)
    .map(({ id }) => id);
  const shown = new Set(top);
  const openingFor = (indicators: readonly Indicator[]) =>
    openingOf(verdicts, indicators, edition, shown);
  const chapters = treeOf(dataset, 'chapter').list.codes.filter(({ parent }) => !parent);
  const specs: readonly Spec[] = [
    { ...PLAIN_STATEMENT, is: 'cover' },
    ...(top.length > 0 ? [{ ...PLAIN_FIGURES, indicators: top }] : []),
    ...chapters.flatMap(({ id }) => toChapter(cube, verdicts, filter, id, openingFor)),
    ...(hasCampaigns(dataset, filter) ? [PLAIN_CAMPAIGNS] : []),
    ...(descriptor.resources.some(({ kind }) => kind === 'identities') ? [PLAIN_IDENTITIES] : []),
    { ...PLAIN_STATEMENT, is: 'closing' },
  ];
  return specs.map((spec) => ({ spec }));
};
