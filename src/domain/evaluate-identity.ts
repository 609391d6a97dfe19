import { type Amount, toRemainder, toTotal } from './amount';
import { checkSum, toClosedSum, toSumInterval } from './check-sum';
import type { Dataset } from './dataset';
import { constantOf, type Identity } from './identity';
import { IDENTITY_VERDICTS, type IdentityVerdict } from './identity-verdict';
import { type Interval, isBeyond } from './interval';
import { judgeShare, judgeWholeBefore, judgeWholeShare } from './judge-percentage';
import type { Observation } from './observation';
import { parsePrinted } from './parse-printed';

/** One side of an identity: its value as printed or added up, with its step, and the bounds of the true one. */
export interface Side extends Interval {
  readonly amount: Amount;
}

/**
 * An identity with its figures and its verdict. `difference` is whole − parts (for a percentage: printed − recomputed, in
 * percentage points, to one digit more than is printed); absent where a figure is missing. `recomputed` is the percentage
 * that the values give, `expected` bounds the part that the printed one allows. `items` counts what stands as parts by
 * name. For whole numbers `partsSide` are those that there can be, for `equal` it is the first part.
 */
export interface CheckedIdentity {
  readonly identity: Identity;
  readonly verdict: IdentityVerdict;
  readonly reason?: 'hedge' | 'missing' | undefined;
  readonly difference?: Amount | undefined;
  readonly whole?: Observation | undefined;
  readonly parts: readonly Observation[];
  readonly share?: Observation | undefined;
  readonly items: number;
  readonly wholeSide?: Side | undefined;
  readonly partsSide: Side;
  readonly recomputed?: Amount | undefined;
  readonly expected?: Interval | undefined;
}

type Rounded = Pick<Observation, 'value' | 'step' | 'hedge' | 'printed'>;

interface Finding {
  readonly verdict: IdentityVerdict;
  readonly reason?: 'hedge' | 'missing' | undefined;
  readonly difference?: Amount;
  readonly recomputed?: Amount | undefined;
  readonly expected?: Interval | undefined;
}

const OPEN = { verdict: 'undecidable', reason: 'hedge' } as const;
const MISSING = { verdict: 'undecidable', reason: 'missing' } as const;

const toConstant = (value: string): Rounded => ({ value, step: '0', printed: value });

const toCount = (value: number): Rounded => ({
  value: String(value),
  step: '1',
  printed: String(value),
});

const toSide = (figures: readonly Rounded[]): Side => ({
  amount: toTotal(figures),
  ...toSumInterval(figures),
});

const judgeSum = (identity: Identity, whole: Rounded, parts: readonly Rounded[]): Finding => {
  const difference = toRemainder(whole, parts);
  const { kind } = checkSum(whole, parts);
  if (kind === 'undecidable') return { ...OPEN, difference };
  if (kind === 'exact' || kind === 'rounding') return { verdict: kind, difference };
  const mayRemain = kind === 'remainder' && identity.relation === 'sum' && !identity.complete;
  return { verdict: mayRemain ? 'remainder' : 'off', difference };
};

const isSamePrint = (a: Rounded, b: Rounded): boolean =>
  a.value === b.value && a.step === b.step && a.hedge === b.hedge;

const judgeEqual = (identity: Identity, whole: Rounded, parts: readonly Rounded[]): Finding => {
  const findings = parts.map(
    (part): Finding =>
      isSamePrint(whole, part)
        ? { verdict: 'exact', difference: toRemainder(whole, [part]) }
        : judgeSum(identity, whole, [part]),
  );
  const gravest = IDENTITY_VERDICTS.flatMap((verdict) =>
    findings.filter((each) => each.verdict === verdict),
  );
  return gravest[0] ?? MISSING;
};

/** Whether figures stay within a limit; `difference` is that of the identity, whichever side is the limit. */
const judgeLimit = (
  limit: readonly Rounded[],
  figures: readonly Rounded[],
  difference: Amount,
): Finding => {
  const least = toClosedSum(limit);
  const most = toClosedSum(figures);
  if (isBeyond(most, least)) return { verdict: 'off', difference };
  if (!isBeyond({ low: most.high }, { high: least.low })) return { verdict: 'exact', difference };
  const hedged = [...limit, ...figures].some((each) => each.hedge);
  return hedged ? { ...OPEN, difference } : { verdict: 'rounding', difference };
};

const judge = (
  identity: Identity,
  whole: Rounded,
  parts: readonly Rounded[],
  share: Rounded | undefined,
): Finding => {
  const [part] = parts;
  switch (identity.relation) {
    case 'at-most':
      return judgeLimit([whole], parts, toRemainder(whole, parts));
    case 'at-least':
      return judgeLimit(parts, [whole], toRemainder(whole, parts));
    case 'share':
      return part && share ? judgeShare(whole, part, share) : MISSING;
    case 'equal':
      return judgeEqual(identity, whole, parts);
    default:
      return judgeSum(identity, whole, parts);
  }
};

/** The figure in every further place that prints it, as that place prints it. */
const inFurtherPlaces = (observation: Observation): readonly Observation[] =>
  (observation.source.also ?? []).map(({ printed, ...place }) => ({
    ...observation,
    ...(printed === undefined ? {} : { hedge: undefined, ...parsePrinted(printed), printed }),
    source: place,
  }));

const judgeWholeNumber = (whole: Observation | undefined, share: Observation | undefined) => {
  if (!whole) return undefined;
  if (share) return judgeWholeShare(whole, share);
  return whole.growth && judgeWholeBefore(whole, whole.growth);
};

/** Evaluates one identity in exact decimals with the rounding interval of each printed figure. Never throws. */
export const evaluateIdentity = (
  identity: Identity,
  { observationByReference }: Pick<Dataset, 'observationByReference'>,
): CheckedIdentity => {
  const figure = (reference: string) => observationByReference.get(reference);
  const share = identity.share === undefined ? undefined : figure(identity.share);
  const whole = figure(identity.whole);
  const constant = constantOf(identity.whole);
  const repeats = identity.relation === 'equal' && identity.parts.length === 0;
  const listed = identity.parts.flatMap((reference) => figure(reference) ?? []);
  const parts = repeats && whole ? inFurtherPlaces(whole) : listed;
  const items = identity.items?.length ?? 0;
  const wholeFigure = whole ?? (constant === undefined ? undefined : toConstant(constant));
  const partFigures = [...parts, ...(items > 0 ? [toCount(items)] : [])];
  const base = {
    identity,
    whole,
    parts,
    share,
    items,
    wholeSide: wholeFigure && toSide([wholeFigure]),
    partsSide: toSide(identity.relation === 'equal' ? partFigures.slice(0, 1) : partFigures),
  };
  if (listed.length < identity.parts.length || (identity.share !== undefined && !share))
    return { ...base, ...MISSING };
  if (identity.relation === 'whole-number') {
    const judged = judgeWholeNumber(whole, share);
    if (!judged) return { ...base, ...MISSING };
    const { found, ...finding } = judged;
    return { ...base, ...finding, partsSide: found };
  }
  if (!wholeFigure || partFigures.length === 0) return { ...base, ...MISSING };
  return { ...base, ...judge(identity, wholeFigure, partFigures, share) };
};
