import type { CheckedGrowth } from '../../crossfilter/audit-growth';
import type { Bilingual } from '../../domain/codelist';
import { toReference } from '../../domain/observation';
import { toShownRate } from '../../domain/shown-rate';
import { wordsIn } from '../../i18n/words';
import { figureName } from '../../wording/figure-name';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell } from '../exhibit-table';
import { toFigureCell } from '../figure-cell';
import type { GrowthAnswer } from './answer';
import { toRateWords } from './rate-words';

const COLUMNS = [
  'figure',
  'year',
  'before',
  'value',
  'printed',
  'recomputed',
  'verdict',
  'note',
] as const;

const text = (words: Bilingual): TableCell => ({ kind: 'text', text: words });

/** The figure of the year before and the rate that both values give, or why there is none. */
const toRecomputed = (
  { observation, verdict }: CheckedGrowth,
  reason: Bilingual,
): { readonly before: TableCell; readonly rate: TableCell } => {
  if (verdict.kind === 'undecided') {
    const missing: TableCell = { kind: 'missing', reason };
    return { before: missing, rate: missing };
  }
  const { before, recomputed } = verdict;
  const shown = toShownRate(recomputed, observation.growth?.step);
  return {
    before: toFigureCell(before),
    rate: { kind: 'rate', ...shown, how: 'computed', from: [before, observation] },
  };
};

const toRow = (
  { asked, explanations }: GrowthAnswer,
  checked: CheckedGrowth,
): readonly TableCell[] => {
  const { dataset } = asked.ground.cube;
  const { observation } = checked;
  const { growth } = observation;
  const verdict = inBoth((language) => toRateWords(dataset, checked, language).verdict);
  const { before, rate } = toRecomputed(checked, verdict);
  return [
    text(inBoth((language) => figureName(dataset, observation, language))),
    text({ zh: observation.time, en: observation.time }),
    before,
    toFigureCell(observation),
    growth
      ? {
          kind: 'rate',
          value: growth.value,
          step: growth.step,
          hedge: growth.hedge,
          how: 'printed',
          from: [observation],
        }
      : { kind: 'missing', reason: verdict },
    rate,
    text(verdict),
    text(explanations.get(toReference(observation)) ?? { zh: '', en: '' }),
  ];
};

/** Every rate that is shown: as printed and as the values give it, with what is known of a contradiction. */
export const growthTable = (answer: GrowthAnswer): ExhibitTable => ({
  columns: COLUMNS.map((id) => ({
    id,
    name: inBoth((language) => wordsIn('growth', language)(id)),
  })),
  rows: answer.shown.map((checked) => toRow(answer, checked)),
});
