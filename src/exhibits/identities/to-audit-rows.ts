import type { TFunction } from 'i18next';
import type { IdentityScope } from '../../crossfilter/scope-identities';
import type { Dataset } from '../../domain/dataset';
import {
  type CheckedIdentity,
  IDENTITY_VERDICTS,
  type IdentityVerdict,
} from '../../domain/evaluate-identity';
import type { Relation } from '../../domain/identity';
import type { Language } from '../../domain/language';
import { type IdentityWords, toIdentityWords } from './identity-words';
import './words';

/** An identity as the register shows it. */
export interface AuditRow {
  readonly checked: CheckedIdentity;
  readonly words: IdentityWords;
  readonly scope: IdentityScope;
}

/** Sums say most, limits least. */
const RELATIONS: readonly Relation[] = ['sum', 'share', 'equal', 'at-most'];

const rankOf = (dataset: Dataset, { checked }: AuditRow): readonly number[] => {
  const { verdict, identity, whole, parts } = checked;
  const indicator = dataset.indicatorById.get(whole?.indicator ?? parts[0]?.indicator ?? '');
  return [
    IDENTITY_VERDICTS.indexOf(verdict),
    RELATIONS.indexOf(identity.relation),
    indicator?.order ?? Number.POSITIVE_INFINITY,
  ];
};

const compare = (a: readonly number[], b: readonly number[]): number => {
  const index = a.findIndex((each, at) => each !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
};

/** The rows of the register, contradictions first, then by relation and in the order of the report. */
export const toAuditRows = (
  dataset: Dataset,
  checked: readonly CheckedIdentity[],
  scopes: ReadonlyMap<string, IdentityScope>,
  t: TFunction<'identities'>,
  language: Language,
): readonly AuditRow[] =>
  checked
    .map(
      (each): AuditRow => ({
        checked: each,
        words: toIdentityWords({ t, dataset, language }, each),
        scope: scopes.get(each.identity.id) ?? 'outside',
      }),
    )
    .toSorted((a, b) => compare(rankOf(dataset, a), rankOf(dataset, b)));

/** True where every word of the search stands in title, formula or id. */
export const matchesSearch = ({ words, checked }: AuditRow, search: string): boolean => {
  const text = `${words.title} ${words.formula} ${checked.identity.id}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};

/** How many rows there are of each verdict. */
export const countByVerdict = (
  rows: readonly AuditRow[],
): Readonly<Record<IdentityVerdict, number>> => {
  const counts = { off: 0, undecidable: 0, remainder: 0, rounding: 0, exact: 0 };
  for (const { checked } of rows) counts[checked.verdict] += 1;
  return counts;
};
