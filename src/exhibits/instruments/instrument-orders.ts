import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { collatorOf } from '../../i18n/collator';
import type { ColumnSort } from '../../url/column-sort';
import type { RowOrder } from '../sort-rows';
import { firstDay, type Instrument, levelsInOrder } from './instrument';
import type { InstrumentColumn } from './spec';

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const ordersBy = (
  dataset: Dataset,
  language: Language,
): Readonly<Record<InstrumentColumn, RowOrder<Instrument>>> => {
  const byName = (a: string, b: string) => collatorOf(language).compare(a, b);
  const levels = levelsInOrder(dataset);
  const statuses = treeOf(dataset, 'instrument-status').list.codes.map(({ id }) => id);
  const issuer = ({ issuer: [first] }: Instrument) =>
    first === undefined ? '' : codeName(treeOf(dataset, 'agency'), first, language);
  return {
    title: { compare: (a, b) => byName(a.title[language], b.title[language]) },
    level: { compare: (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) },
    issuer: {
      compare: (a, b) => byName(issuer(a), issuer(b)),
      isBlank: (each) => issuer(each) === '',
    },
    adopted: {
      compare: (a, b) => compare(firstDay(a) ?? '', firstDay(b) ?? ''),
      isBlank: (each) => firstDay(each) === undefined,
    },
    effect: {
      compare: (a, b) => compare(a.effective ?? '', b.effective ?? ''),
      isBlank: ({ effective }) => effective === undefined,
    },
    status: { compare: (a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status) },
  };
};

/** The order that a sort by one column gives, names in that of the language; what has nothing in it comes last. */
export const columnOrders = (
  dataset: Dataset,
  { id, desc }: ColumnSort<InstrumentColumn>,
  language: Language,
): readonly RowOrder<Instrument>[] => [{ ...ordersBy(dataset, language)[id], desc }];
