import { type Amount, toSize } from '../../domain/amount';
import type { Dataset } from '../../domain/dataset';
import type { CheckedIdentity } from '../../domain/evaluate-identity';
import { constantOf } from '../../domain/identity';
import { type Language, LANGUAGES } from '../../domain/language';
import type { Observation } from '../../domain/observation';
import { figureName, partName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import type { ShownFigure } from '../../wording/format-figure';
import { textsIn } from './subject';

/** An identity in words: what it is about, its relation as a formula, what came out in a few words and in a sentence. */
export interface IdentityWords {
  readonly title: string;
  readonly formula: string;
  readonly short: string;
  readonly sentence: string;
  /** The values of both sides, as the lens compares them. */
  readonly sides: { readonly whole: string; readonly parts: string };
}

const NOTHING: Amount = { value: '0', step: '0' };

interface Speaker {
  readonly dataset: Dataset;
  readonly language: Language;
}

/** The indicator whose unit an identity is in: that of its whole, or of its parts where the whole is a constant. */
export const indicatorOf = ({ whole, parts }: CheckedIdentity): string =>
  whole?.indicator ?? parts[0]?.indicator ?? '';

/** A figure in the unit of the identity. */
const unitWords = (
  { dataset, language }: Speaker,
  checked: CheckedIdentity,
  figure: ShownFigure,
): string => figureWords(dataset, indicatorOf(checked), figure, language).text;

/** A figure as the reader's language words it; a constant whole in the unit of the parts; '' for a whole that is not loaded. */
const printedWords = (
  speaker: Speaker,
  checked: CheckedIdentity,
  figure: Observation | undefined,
): string => {
  if (figure) return figureWords(speaker.dataset, figure.indicator, figure, speaker.language).text;
  const constant = constantOf(checked.identity.whole);
  return constant === undefined ? '' : unitWords(speaker, checked, { value: constant, step: '0' });
};

/** The name of a part: only what sets it apart, where it is of the same indicator as the whole. */
export const shortPartName = (
  { dataset, language }: Speaker,
  { whole, parts }: CheckedIdentity,
  part: Observation,
): string => {
  const sibling = whole ?? parts.find((each) => each !== part);
  const own = sibling?.indicator === part.indicator ? partName(dataset, part.codes, language) : '';
  return own || figureName(dataset, part, language);
};

/** What an identity is about: its whole; its parts where the whole is a constant; its id where none of them is loaded. */
export const identityTitle = (
  dataset: Dataset,
  checked: CheckedIdentity,
  language: Language,
): string => {
  const { identity, whole, parts } = checked;
  if (whole) return figureName(dataset, whole, language);
  const [first] = parts;
  if (!first || constantOf(identity.whole) === undefined) return identity.id;
  return figureName(dataset, { indicator: first.indicator, codes: {} }, language);
};

const toFormula = (speaker: Speaker, checked: CheckedIdentity): string => {
  const t = textsIn(speaker.language);
  const { identity, whole, parts, share, items } = checked;
  const names = [
    ...parts.map((part) => shortPartName(speaker, checked, part)),
    ...(items > 0 ? [t('items', { count: items })] : []),
    ...(identity.relation === 'sum' && !identity.complete ? ['…'] : []),
  ].join(' + ');
  if (identity.relation === 'share' && share)
    return t('shareOf', { part: names, share: printedWords(speaker, checked, share) });
  const constant = whole ? '' : printedWords(speaker, checked, undefined);
  const sign = identity.relation === 'at-most' ? '≥' : '=';
  return [constant, sign, names].filter(Boolean).join(' ');
};

/** The hedged figure that leaves it open, and on which side. */
const hedgeOf = (speaker: Speaker, checked: CheckedIdentity) => {
  const { whole, parts, share } = checked;
  const figure = [whole, ...parts, share].find((each) => each?.hedge);
  return {
    side: figure?.hedge ?? 'about',
    figure: figure ? printedWords(speaker, checked, figure) : '',
  } as const;
};

const differenceWords = (speaker: Speaker, checked: CheckedIdentity): string => {
  const figure = toSize(checked.difference ?? NOTHING);
  const percent =
    checked.identity.relation === 'share' || constantOf(checked.identity.whole) !== undefined;
  return percent
    ? textsIn(speaker.language)('points', { value: figure.value })
    : unitWords(speaker, checked, figure);
};

const toShort = (speaker: Speaker, checked: CheckedIdentity): string => {
  const t = textsIn(speaker.language);
  const { verdict, reason, difference = NOTHING, identity } = checked;
  const by = differenceWords(speaker, checked);
  const hedge = hedgeOf(speaker, checked);
  if (verdict === 'undecidable')
    return reason === 'missing'
      ? t('short.missing')
      : t(`short.hedge.${hedge.side}`, { figure: hedge.figure });
  if (verdict === 'remainder') return t('short.remainder', { by });
  if (verdict === 'off') {
    if (identity.relation === 'at-most') return t('short.exceeds', { by });
    if (identity.relation === 'share') return t('short.shareOff', { by });
    return t(difference.value.startsWith('-') ? 'short.over' : 'short.under', { by });
  }
  if (identity.relation === 'at-most') return t('short.holds');
  if (verdict === 'exact') return t('short.sum');
  return Number(difference.value) === 0 ? t('short.agrees') : t('short.rounding', { by });
};

const toSentence = (speaker: Speaker, checked: CheckedIdentity): string => {
  const t = textsIn(speaker.language);
  const { verdict, reason, difference = NOTHING, identity, share, parts, items, whole } = checked;
  if (reason === 'missing') return t('sentence.missing');
  const [only] = parts;
  const words = {
    by: differenceWords(speaker, checked),
    whole: printedWords(speaker, checked, whole),
    parts:
      only && parts.length === 1 && items === 0
        ? printedWords(speaker, checked, only)
        : unitWords(speaker, checked, checked.partsSide.amount),
  };
  if (verdict === 'undecidable')
    return t('sentence.hedge', { ...words, figure: hedgeOf(speaker, checked).figure });
  if (identity.relation === 'share') {
    const key = { off: 'shareOff', exact: 'shareExact' } as const;
    return t(
      `sentence.${verdict === 'off' || verdict === 'exact' ? key[verdict] : 'shareRounding'}`,
      {
        part: words.parts,
        whole: words.whole,
        share: printedWords(speaker, checked, share),
        recomputed: `${checked.recomputed?.value ?? ''}%`,
      },
    );
  }
  if (identity.relation === 'at-most') {
    if (verdict === 'off') return t('sentence.atMostOff', words);
    return t(verdict === 'exact' ? 'sentence.atMost' : 'sentence.atMostRounding', words);
  }
  if (verdict === 'exact') return t('sentence.sumExact', words);
  if (verdict === 'rounding') return t('sentence.sumRounding', words);
  if (verdict === 'remainder') return t('sentence.remainder', words);
  return t(difference.value.startsWith('-') ? 'sentence.over' : 'sentence.under', words);
};

/** For a share both sides are shares: the printed one and the one that the values give. */
const toSides = (speaker: Speaker, checked: CheckedIdentity): IdentityWords['sides'] =>
  checked.share
    ? {
        whole: printedWords(speaker, checked, checked.share),
        parts: `${checked.recomputed?.value ?? ''}%`,
      }
    : {
        whole: printedWords(speaker, checked, checked.whole),
        parts: unitWords(speaker, checked, checked.partsSide.amount),
      };

/** Words an identity in one language. */
export const toIdentityWords = (speaker: Speaker, checked: CheckedIdentity): IdentityWords => ({
  title: identityTitle(speaker.dataset, checked, speaker.language),
  formula: toFormula(speaker, checked),
  short: toShort(speaker, checked),
  sentence: toSentence(speaker, checked),
  sides: toSides(speaker, checked),
});

/** What came out, where an identity stands among few: what is known of a contradiction, or what is printed and what the parts come to. */
export const outcomeWords = (speaker: Speaker, checked: CheckedIdentity): string => {
  const { identity, verdict, whole } = checked;
  if (verdict !== 'off') return toSentence(speaker, checked);
  if (identity.note) return identity.note[speaker.language];
  if (identity.relation !== 'sum' || !whole) return toSentence(speaker, checked);
  return textsIn(speaker.language)('contradiction', {
    printed: printedWords(speaker, checked, whole),
    sum: unitWords(speaker, checked, checked.partsSide.amount),
  });
};

/** True where every word of the search stands in the title or formula of either language, or in the id: what is found does not depend on the language in which it is read. */
export const matchesSearch = (
  dataset: Dataset,
  checked: CheckedIdentity,
  search: string,
): boolean => {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const texts = LANGUAGES.flatMap((language) => [
    identityTitle(dataset, checked, language),
    toFormula({ dataset, language }, checked),
  ]);
  const text = [...texts, checked.identity.id].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
};
