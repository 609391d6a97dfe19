import type { Bilingual } from '../../domain/codelist';
import type { CheckedIdentity } from '../../domain/evaluate-identity';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { sumFigures } from '../../domain/sum-figures';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell } from '../exhibit-table';
import { toFigureCell } from '../figure-cell';
import type { IdentitiesAnswer } from './answer';
import { indicatorOf, type IdentityWords, toIdentityWords } from './identity-words';
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

/** The printed side: total, limit or share; a constant, which is not printed, in words. */
const printedCell = ({ share, whole }: CheckedIdentity, words: Words): TableCell => {
  const figure = share ?? whole;
  return figure ? toFigureCell(figure) : text(inBoth((language) => words[language].sides.whole));
};

/** What the other figures come to: the sum of the parts, or the share that the values give. */
const computedCell = (checked: CheckedIdentity, undecided: TableCell): TableCell => {
  const { share, whole, parts, items, partsSide, recomputed } = checked;
  if (share && recomputed) {
    const from = whole ? [whole, ...parts] : parts;
    const { indicator } = share;
    return { kind: 'figure', indicator, figure: recomputed, how: 'computed', from };
  }
  const [only] = parts;
  if (only && parts.length === 1 && items === 0) return toFigureCell(only);
  const sum = sumFigures(parts);
  if (parts.length > 0 && !sum) return undecided;
  return {
    kind: 'figure',
    indicator: indicatorOf(checked),
    figure: { ...partsSide.amount, hedge: sum?.hedge },
    how: 'computed',
    from: parts,
  };
};

/** Printed less computed. */
const differenceCell = (checked: CheckedIdentity, undecided: TableCell): TableCell => {
  const { share, whole, parts, difference } = checked;
  if (!difference) return undecided;
  return {
    kind: 'figure',
    indicator: share?.indicator ?? indicatorOf(checked),
    figure: difference,
    how: 'computed',
    from: [share, whole, ...parts].filter((each) => each !== undefined),
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
    text(inBoth((language) => textsIn(language)(`verdict.${verdict}`))),
    isMissing ? undecided : printedCell(checked, words),
    isMissing ? undecided : computedCell(checked, undecided),
    verdict === 'undecidable' ? undecided : differenceCell(checked, undecided),
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
