import { auditGrowth } from '../../crossfilter/audit-growth';
import type { Cube } from '../../crossfilter/apply-filter';
import { NO_FILTER } from '../../crossfilter/filter';
import type { Dataset } from '../../domain/dataset';
import { treeOf } from '../../domain/dataset';
import { evaluateIdentity } from '../../domain/evaluate-identity';
import type { Identity } from '../../domain/identity';
import { isLater, type Observation } from '../../domain/observation';
import { rememberLast } from '../../domain/remember';
import type { MarkName } from '../../provenance/mark-name';
import { MARKS } from '../../provenance/marks';
import en from '../../provenance/marks.en.json';
import zh from '../../provenance/marks.zh.json';
import { figureWords } from '../../wording/figure-words';
import { type Fields, normalTexts } from '../../wording/match-text';

/** What a mark means, with figures of the data that wear it, or that its words are about. `right` is the one that its words choose as a filter. */
export interface MarkRow {
  readonly mark: MarkName;
  readonly figures: readonly Observation[];
  readonly right: string | undefined;
  readonly fields: Fields;
}

type Finds = (dataset: Dataset) => readonly Observation[];

const withHedge =
  (hedge: Observation['hedge']): Finds =>
  ({ observations }) =>
    observations.filter((each) => each.hedge === hedge);

const ofKind =
  (kind: string): Finds =>
  ({ observations, indicatorById }) =>
    observations.filter(({ indicator }) => indicatorById.get(indicator)?.kind === kind);

const ofEvidence =
  (evidence: string): Finds =>
  ({ observations, sourceById }) =>
    observations.filter(({ source }) => sourceById.get(source.id)?.evidence === evidence);

const shared: Finds = ({ campaigns, observationByReference }) =>
  campaigns
    .flatMap((each) => each.shared ?? [])
    .flatMap((reference) => observationByReference.get(reference) ?? []);

const all: Finds = ({ observations }) => observations;

/** The figures that wear a mark, or that its words may speak of. Marks that no figure wears have none. */
const WEARING: Readonly<Partial<Record<MarkName, Finds>>> = {
  filtered: all,
  whole: all,
  outside: all,
  own: all,
  unfiltered: all,
  computed: all,
  hatched: all,
  hollow: ({ observations }) => observations.filter(({ status }) => status === 'E'),
  later: ({ observations }) => observations.filter(isLater),
  over: withHedge('over'),
  nearly: withHedge('nearly'),
  about: withHedge('about'),
  official: ofEvidence('official'),
  press: ofEvidence('press'),
  secondary: ofEvidence('secondary'),
  flow: ofKind('flow'),
  stock: ofKind('stock'),
  cumulative: ofKind('cumulative'),
  shared,
  interval: ({ observations }) => observations.filter(({ step, hedge }) => step !== '1' && !hedge),
};

/** The figures of growth rates of each verdict. */
const byGrowth = (cube: Cube): Readonly<Partial<Record<MarkName, readonly Observation[]>>> => {
  const checked = auditGrowth(cube, NO_FILTER);
  const of = (kind: string) =>
    checked.filter(({ verdict }) => verdict.kind === kind).map(({ observation }) => observation);
  return { agrees: of('agrees'), differs: of('differs'), printed: of('undecided') };
};

const BY_VERDICT = {
  off: 'conflict',
  remainder: 'remainder',
  undecidable: 'undecided',
  rounding: 'rounding',
  exact: 'exact',
} as const;

/** The wholes of identities of each verdict. */
const byIdentity = (
  dataset: Dataset,
  identities: readonly Identity[],
): Readonly<Partial<Record<MarkName, readonly Observation[]>>> => {
  const wholes: Partial<Record<MarkName, Observation[]>> = {};
  for (const identity of identities) {
    const { whole, verdict } = evaluateIdentity(identity, dataset);
    const bounds = identity.relation === 'at-most' || identity.relation === 'at-least';
    const mark = bounds && verdict === 'exact' ? 'holds' : BY_VERDICT[verdict];
    if (whole) wholes[mark] = [...(wholes[mark] ?? []), whole];
  }
  return wholes;
};

/** Shorter numbers stand in too many texts to say which figure is meant: among all figures, and among the few that wear a mark. */
const LEAST_DIGITS = 3;
const LEAST_OF_FEW = 2;
const FEW = 100;
const MOST_FIGURES = 2;

/** A number as an English text has it, with its million or billion; made once for a figure. */
const shownOf = rememberLast((observation: Observation, dataset: Dataset): string => {
  const { number, after } = figureWords(dataset, observation.indicator, observation, 'en');
  return number + (/^ (?:m|b)illion/.exec(after)?.[0] ?? '');
});

const isNamedIn = (
  dataset: Dataset,
  observation: Observation,
  text: string,
  least: number,
): boolean => {
  const shown = shownOf(observation, dataset);
  const at = text.indexOf(shown);
  if (at < 0 || shown.replace(/\D/g, '').length < least) return false;
  const [before, behind] = [text.charAt(at - 1), text.slice(at + shown.length)];
  return !/[\d.,]/.test(before) && !/^(?:\d|[.,]\d| million| billion)/.test(behind);
};

/** Of the figures that wear a mark those that its words name, in their order there; where they name none, the first. */
const choose = (dataset: Dataset, wearing: readonly Observation[], text: string) => {
  const least = wearing.length < FEW ? LEAST_OF_FEW : LEAST_DIGITS;
  const named = wearing.filter((each) => isNamedIn(dataset, each, text, least));
  const seen = new Set<string>();
  const unlike = named.filter(({ value }) => !seen.has(value) && seen.add(value));
  return (named.length > 0 ? unlike : wearing.slice(0, 1)).slice(0, MOST_FIGURES);
};

/** The right that a mark's words choose, by its name. */
const rightIn = (dataset: Dataset, mark: MarkName): string | undefined =>
  treeOf(dataset, 'right').list.codes.find(({ name }) => zh[mark].text.includes(`选“${name.zh}”`))
    ?.id;

/** Every mark with its meaning and its live examples; the same rows for the same data. */
export const findMarks = rememberLast(
  (cube: Cube, identities: readonly Identity[]): readonly MarkRow[] => {
    const { dataset } = cube;
    const found = { ...byGrowth(cube), ...byIdentity(dataset, identities) };
    return MARKS.map((mark) => ({
      mark,
      figures: choose(dataset, found[mark] ?? WEARING[mark]?.(dataset) ?? [], en[mark].text),
      right: rightIn(dataset, mark),
      fields: {
        names: normalTexts([zh[mark].name, en[mark].name]),
        definitions: normalTexts([zh[mark].text, en[mark].text]),
        ids: normalTexts([mark]),
      },
    }));
  },
);
