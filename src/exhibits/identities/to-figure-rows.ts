import type { Dataset } from '../../domain/dataset';
import type { CheckedIdentity } from '../../domain/evaluate-identity';
import { toGrowthInterval } from '../../domain/check-growth';
import { constantOf } from '../../domain/identity';
import type { Interval } from '../../domain/interval';
import { type Observation, toReference } from '../../domain/observation';
import { toPercent } from '../../domain/show-decimal';
import { figureName } from '../../wording/figure-name';
import { countedWords } from '../../wording/identity-words';
import { codeColor, rightColor } from '../series-color';
import { type FigureRow, toFigureRow } from './figure-table';
import { memberName, shortPartName, type Speaker } from './identity-names';
import { textsIn } from './subject';

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

/** The colors of what stands below the whole, in its order, as CSS values; what is counted by name in the neutral one. */
export const toPartColors = (
  dataset: Dataset,
  { identity, whole, parts, items }: CheckedIdentity,
): readonly string[] => {
  const colored = identity.relation === 'whole-number' && whole ? [whole] : parts;
  return [...colored.map((part) => colorOf(dataset, part)), ...(items > 0 ? [NEUTRAL] : [])].map(
    (token) => `var(--color-${token})`,
  );
};

const toPartRows = (speaker: Speaker, checked: CheckedIdentity): readonly FigureRow[] => {
  const { identity, parts, items } = checked;
  const t = textsIn(speaker.language);
  const colors = toPartColors(speaker.dataset, checked);
  const repeats = identity.relation === 'equal' && identity.parts.length === 0;
  const isLimit = identity.relation === 'at-least' && parts.length === 1;
  const rows = parts.map((part, index) =>
    toFigureRow(part, {
      // A figure that is held against itself in other places is there once for each.
      key: `${toReference(part)} ${index}`,
      role: repeats ? t('role.elsewhere') : isLimit ? t('role.limit') : '',
      name: repeats ? memberName(speaker, checked, part) : shortPartName(speaker, checked, part),
      color: colors[index],
    }),
  );
  if (items === 0) return rows;
  const value = String(items);
  const counted = countedWords(speaker.dataset, checked, items, speaker.language);
  return [
    ...rows,
    {
      key: 'items',
      role: '',
      name: t('items', { counted }),
      value,
      step: '1',
      interval: { low: value, high: value },
      color: colors.at(-1),
    },
  ];
};

const WHOLE_ROLES = {
  sum: 'role.whole',
  share: 'role.whole',
  equal: 'role.bounded',
  'at-most': 'role.limit',
  'at-least': 'role.bounded',
  'whole-number': 'role.bounded',
} as const;

const toWholeRow = (speaker: Speaker, checked: CheckedIdentity): readonly FigureRow[] => {
  const { identity, whole, wholeSide } = checked;
  const t = textsIn(speaker.language);
  const role = t(WHOLE_ROLES[identity.relation]);
  if (whole) {
    const name = memberName(speaker, checked, whole);
    return [toFigureRow(whole, { key: 'whole', role, name, strong: true })];
  }
  const value = constantOf(identity.whole);
  return value === undefined || !wholeSide
    ? []
    : [
        {
          key: 'whole',
          role,
          name: t('role.constant'),
          value,
          step: '0',
          interval: wholeSide,
          strong: true,
        },
      ];
};

const inPercent = ({ low, high }: Interval): Interval => ({
  low: low && toPercent(low),
  high: high && toPercent(high),
});

/** The printed percentage that an identity is about: a share, or the growth that its whole prints. */
const toPercentageRow = (
  { dataset, language }: Speaker,
  { identity, whole, share }: CheckedIdentity,
): readonly FigureRow[] => {
  const t = textsIn(language);
  if (share) {
    const name = figureName(dataset, share, language);
    return [toFigureRow(share, { key: 'share', role: t('role.share'), name })];
  }
  const growth = identity.relation === 'whole-number' ? whole?.growth : undefined;
  return growth
    ? [
        {
          key: 'growth',
          role: '',
          name: t('role.growth'),
          value: toPercent(growth.value),
          step: toPercent(growth.step),
          printed: growth.printed,
          interval: inPercent(toGrowthInterval(growth)),
        },
      ]
    : [];
};

/** What was computed beside a sum: the whole numbers that a percentage allows, and the percentage that the values give. */
const toComputedRows = (
  { language }: Speaker,
  { identity, partsSide, recomputed }: CheckedIdentity,
): readonly FigureRow[] => {
  const t = textsIn(language);
  const isWholeNumber = identity.relation === 'whole-number';
  const { amount, ...interval } = partsSide;
  const found = { key: 'found', role: '', name: t('role.found'), ...amount, interval };
  const name = t(isWholeNumber ? 'role.fromWhole' : 'role.recomputed');
  return recomputed
    ? [
        ...(isWholeNumber ? [{ ...found, strong: true }] : []),
        { key: 'recomputed', role: '', name, ...recomputed },
      ]
    : [];
};

/** The figures of an identity as rows: its parts, their sum where there are several, the whole, a printed percentage, and what was computed. */
export const toFigureRows = (speaker: Speaker, checked: CheckedIdentity): readonly FigureRow[] => {
  const t = textsIn(speaker.language);
  const { identity, parts, items, partsSide } = checked;
  const several = identity.relation !== 'equal' && parts.length + (items > 0 ? 1 : 0) > 1;
  const { amount, ...interval } = partsSide;
  const sum = { key: 'sum', name: t('role.sum'), strong: true, ...amount, interval };
  const role = identity.relation === 'at-least' ? t('role.limit') : '';
  return [
    ...toPartRows(speaker, checked),
    ...(several ? [{ ...sum, role }] : []),
    ...toWholeRow(speaker, checked),
    ...toPercentageRow(speaker, checked),
    ...toComputedRows(speaker, checked),
  ];
};
