import type { Dataset } from '../../domain/dataset';
import type { CheckedIdentity } from '../../domain/evaluate-identity';
import { constantOf } from '../../domain/identity';
import type { Language } from '../../domain/language';
import { type Observation, toReference } from '../../domain/observation';
import { figureName } from '../../wording/figure-name';
import { codeColor, rightColor } from '../series-color';
import { type FigureRow, toFigureRow } from './figure-table';
import { shortPartName } from './identity-words';
import { textsIn } from './subject';

interface Wording {
  readonly dataset: Dataset;
  readonly language: Language;
}

/** The token of codes that are and imply no right. */
const NEUTRAL = 'right-all';

/** The color of a part: of its own right, else of what its codes imply, else of its indicator's right. */
const colorOf = (dataset: Dataset, part: Observation): string => {
  const rights = dataset.trees.get('right');
  const [dimension, code] = Object.entries(part.codes)[0] ?? [];
  const own = dimension && code ? codeColor(dataset, dimension, code) : NEUTRAL;
  const right = dataset.indicatorById.get(part.indicator)?.right;
  return own === NEUTRAL && rights && right ? rightColor(rights, right) : own;
};

/** The colors of the parts of an identity in their order, as CSS values; counted documents in the neutral one. */
export const toPartColors = (dataset: Dataset, { parts, items }: CheckedIdentity) =>
  [...parts.map((part) => colorOf(dataset, part)), ...(items > 0 ? ['right-all'] : [])].map(
    (token) => `var(--color-${token})`,
  );

const toPartRows = (wording: Wording, checked: CheckedIdentity): readonly FigureRow[] => {
  const colors = toPartColors(wording.dataset, checked);
  const rows = checked.parts.map((part, index) =>
    toFigureRow(part, {
      key: toReference(part),
      role: '',
      name: shortPartName(wording, checked, part),
      color: colors[index],
    }),
  );
  if (checked.items === 0) return rows;
  const value = String(checked.items);
  const name = textsIn(wording.language)('items', { count: checked.items });
  const interval = { low: value, high: value };
  return [...rows, { key: 'items', role: '', name, value, interval, color: colors.at(-1) }];
};

const toWholeRow = (
  { dataset, language }: Wording,
  { identity, whole, wholeSide }: CheckedIdentity,
): readonly FigureRow[] => {
  const t = textsIn(language);
  const role = t(identity.relation === 'at-most' ? 'role.limit' : 'role.whole');
  if (whole) {
    const name = figureName(dataset, whole, language);
    return [toFigureRow(whole, { key: 'whole', role, name, strong: true })];
  }
  const constant = constantOf(identity.whole);
  return constant === undefined || !wholeSide
    ? []
    : [
        {
          key: 'whole',
          role,
          name: t('role.constant'),
          value: constant,
          interval: wholeSide,
          strong: true,
        },
      ];
};

/** The figures of an identity as rows: its parts, their sum where there are several, the whole, a printed and a recomputed share. */
export const toFigureRows = (wording: Wording, checked: CheckedIdentity): readonly FigureRow[] => {
  const { dataset, language } = wording;
  const t = textsIn(language);
  const { parts, items, partsSide, share, recomputed } = checked;
  const several = parts.length + (items > 0 ? 1 : 0) > 1;
  const sum = { key: 'sum', role: '', name: t('role.sum'), strong: true };
  return [
    ...toPartRows(wording, checked),
    ...(several ? [{ ...sum, value: partsSide.amount.value, interval: partsSide }] : []),
    ...toWholeRow(wording, checked),
    ...(share
      ? [
          toFigureRow(share, {
            key: 'share',
            role: t('role.share'),
            name: figureName(dataset, share, language),
          }),
        ]
      : []),
    ...(recomputed === undefined
      ? []
      : [
          {
            key: 'recomputed',
            role: '',
            name: t('role.recomputed'),
            value: recomputed.value,
            interval: { low: recomputed.value, high: recomputed.value },
          },
        ]),
  ];
};
