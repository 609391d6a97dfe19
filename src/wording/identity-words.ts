import { type Amount, toSize } from '../domain/amount';
import type { Dataset } from '../domain/dataset';
import type { CheckedIdentity } from '../domain/evaluate-identity';
import type { Identity, Item } from '../domain/identity';
import type { Language } from '../domain/language';
import { wordsIn } from '../i18n/words';
import { amountWords, differenceWords } from './amount-words';
import { unitOf } from './figure-words';
import './checks';

const NOTHING: Amount = { value: '0', step: '0' };

/** The indicator whose unit an identity is in: that of its whole, or of its parts where the whole is a constant; '' where it is about no figure. */
export const indicatorOf = ({ whole, parts }: CheckedIdentity): string =>
  whole?.indicator ?? parts[0]?.indicator ?? '';

/** By how much an identity is off or leaves something, without a sign: in percentage points for percentages, else in its unit. */
export const identityDifference = (
  dataset: Dataset,
  checked: CheckedIdentity,
  language: Language,
): string => {
  const { identity, difference = NOTHING } = checked;
  const indicator = indicatorOf(checked);
  const isPercent =
    identity.relation === 'share' ||
    identity.relation === 'whole-number' ||
    unitOf(dataset, indicator)?.id === 'percent';
  return isPercent
    ? wordsIn('checks', language)('points', { value: toSize(difference).value })
    : differenceWords(dataset, indicator, difference, language);
};

const KINDS = ['partner', 'agency', 'region'] as const;

type CountedKind = 'document' | 'event' | 'campaign' | 'name' | (typeof KINDS)[number];

const kindOf = (item: Item | undefined): CountedKind => {
  if (typeof item !== 'string') return 'name';
  if (item.startsWith('events/')) return 'event';
  if (item.startsWith('campaigns/')) return 'campaign';
  const [dimension] = item.split('=');
  return dimension === item ? 'document' : (KINDS.find((kind) => kind === dimension) ?? 'name');
};

/**
 * So many of what an identity counts by name: in the unit of its whole where they add up to it, for then they are of its
 * kind; else by what they are.
 */
export const countedWords = (
  dataset: Dataset,
  { identity, whole }: Pick<CheckedIdentity, 'whole'> & { readonly identity: Identity },
  count: number,
  language: Language,
): string =>
  whole && identity.relation === 'sum'
    ? amountWords(dataset, whole.indicator, { value: String(count), step: '1' }, language)
    : wordsIn('checks', language)(`counted.${kindOf(identity.items?.[0])}`, { count });
