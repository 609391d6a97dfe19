import type { Bilingual } from '../../domain/codelist';
import type { CheckedIdentity } from '../../domain/evaluate-identity';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { toFraction } from '../../domain/show-decimal';
import { sumFigures } from '../../domain/sum-figures';
import { unitOf } from '../../wording/figure-words';
import { indicatorOf } from '../../wording/identity-words';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell } from '../exhibit-table';
import { toFigureCell } from '../figure-cell';
import type { IdentitiesAnswer } from './answer';
import { type IdentityWords, toIdentityWords } from './identity-words';
import { outcomeOf } from './outcome';
import { textsIn } from './subject';

const COLUMNS = [
  'name',
  'formula',
  'verdict',
  'printed',
  'computed',
  'difference',
  'note',
] as const;

const text = (words: Bilingual): TableCell => ({ kind: 'text', text: words });

type Words = Readonly<Record<Language, IdentityWords>>;

/** The growth that an identity is about: the one that its whole prints. */
const growthOf = ({ identity, whole, share }: CheckedIdentity) =>
  identity.relation === 'whole-number' && !share ? whole?.growth : undefined;

/** The printed side: percentage, total or limit; a constant, which is not printed, in words. */
const printedCell = (checked: CheckedIdentity, words: Words): TableCell => {
  const { share, whole } = checked;
  const growth = growthOf(checked);
  if (growth && whole) {
    const { value, step, hedge } = growth;
    return { kind: 'rate', value, step, hedge, how: 'printed', from: [whole] };
  }
  const figure = share ?? whole;
  return figure ? toFigureCell(figure) : text(inBoth((language) => words[language].sides.whole));
};

/** The percentage that the values give: of a share in its unit, of growth as a fraction. */
const recomputedCell = (checked: CheckedIdentity): TableCell | undefined => {
  const { share, whole, parts, recomputed } = checked;
  if (!recomputed) return undefined;
  const from = whole ? [whole, ...parts] : parts;
  if (share)
    return {
      kind: 'figure',
      indicator: share.indicator,
      figure: recomputed,
      how: 'computed',
      from,
    };
  const [value, step] = [toFraction(recomputed.value), toFraction(recomputed.step)];
  return { kind: 'rate', value, step, how: 'computed', from };
};

/** What the other figures come to: the sum of the parts, the percentage that the values give, or how many are named. */
const computedCell = (checked: CheckedIdentity, undecided: TableCell): TableCell => {
  const { identity, parts, items, partsSide } = checked;
  const recomputed = recomputedCell(checked);
  if (recomputed) return recomputed;
  const [only] = parts;
  if (!only) return { kind: 'number', value: items };
  if (identity.relation === 'equal' || (parts.length === 1 && items === 0))
    return toFigureCell(only);
  const sum = sumFigures(parts);
  if (!sum) return undecided;
  return {
    kind: 'figure',
    indicator: indicatorOf(checked),
    figure: { ...partsSide.amount, hedge: sum.hedge },
    how: 'computed',
    from: parts,
  };
};

/** True where whole and parts are of one unit, so that one can be taken from the other; 人 and 名 count the same. */
const isOfOneUnit = (dataset: Dataset, { whole, parts, identity, items }: CheckedIdentity) => {
  const units = [whole, ...parts].flatMap((each) => {
    const unit = each && unitOf(dataset, each.indicator);
    return each ? [(unit?.short ?? unit?.name)?.en] : [];
  });
  return new Set(units).size === 1 && (items === 0 || identity.relation === 'sum');
};

/** Printed less computed. */
const differenceCell = (
  dataset: Dataset,
  checked: CheckedIdentity,
  undecided: TableCell,
): TableCell => {
  const { share, whole, parts, difference } = checked;
  if (!difference) return undecided;
  const from = [share, whole, ...parts].filter((each) => each !== undefined);
  if (growthOf(checked)) {
    const [value, step] = [toFraction(difference.value), toFraction(difference.step)];
    return { kind: 'rate', value, step, how: 'computed', from };
  }
  if (from.length === 0) return { kind: 'number', value: Number(difference.value) };
  if (!share && !isOfOneUnit(dataset, checked))
    return { kind: 'missing', reason: inBoth((language) => textsIn(language)('table.apartUnits')) };
  return {
    kind: 'figure',
    indicator: share?.indicator ?? indicatorOf(checked),
    figure: difference,
    how: 'computed',
    from,
  };
};

const toRow = (dataset: Dataset, checked: CheckedIdentity): readonly TableCell[] => {
  const { identity, verdict, reason } = checked;
  const wordsOf = (language: Language) => toIdentityWords({ dataset, language }, checked);
  const words = { zh: wordsOf('zh'), en: wordsOf('en') };
  const of = (key: 'title' | 'formula' | 'short') => inBoth((language) => words[language][key]);
  const undecided: TableCell = { kind: 'missing', reason: of('short') };
  const isMissing = reason === 'missing';
  return [
    text(of('title')),
    text(of('formula')),
    text(inBoth((language) => textsIn(language)(`verdict.${outcomeOf(checked)}`))),
    isMissing ? undecided : printedCell(checked, words),
    isMissing ? undecided : computedCell(checked, undecided),
    verdict === 'undecidable' ? undecided : differenceCell(dataset, checked, undecided),
    text(identity.note ?? { zh: '', en: '' }),
  ];
};

/** Every identity that is shown, with what is printed and what the other figures come to. */
export const identitiesTable = ({ asked, shown }: IdentitiesAnswer): ExhibitTable => ({
  columns: COLUMNS.map((id) => ({
    id,
    name: inBoth((language) => textsIn(language)(`table.${id}`)),
  })),
  rows: shown.map(({ checked }) => toRow(asked.ground.cube.dataset, checked)),
});
