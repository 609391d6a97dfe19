import type { Amount } from '../../domain/amount';
import type { Dataset } from '../../domain/dataset';
import type { CheckedIdentity } from '../../domain/evaluate-identity';
import type { Relation } from '../../domain/identity';
import { LANGUAGES } from '../../domain/language';
import { toPercentDigits, signOf } from '../../domain/show-decimal';
import { figureWords } from '../../wording/figure-words';
import { formatPlace } from '../../wording/format-place';
import { countedWords, identityDifference } from '../../wording/identity-words';
import { codeFields, indicatorFields } from '../../wording/indicator-fields';
import { type Fields, normalTexts } from '../../wording/match-text';
import { identityTitle, shortPartName, type Speaker } from './identity-names';
import { identitySentence } from './sentence-words';
import {
  foundWords,
  hedgedFigures,
  hedgeRange,
  partsWords,
  quoted,
  rateWords,
  shareWords,
  wholeWords,
} from './side-words';
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

const SIGNS: Readonly<Record<Relation, string>> = {
  sum: '=',
  share: '=',
  equal: '=',
  'at-most': '≥',
  'at-least': '≤',
  'whole-number': '=',
};

/** The parts of an identity by their names, those that are counted by how many there are. */
const partNames = (speaker: Speaker, checked: CheckedIdentity): readonly string[] => {
  const { dataset, language } = speaker;
  const { identity, parts, items } = checked;
  const t = textsIn(language);
  if (identity.relation === 'equal' && identity.parts.length === 0)
    return parts.map(({ source }) => t('printedIn', { place: formatPlace(language, source) }));
  const counted = countedWords(dataset, checked, items, language);
  return [
    ...parts.map((part) => shortPartName(speaker, checked, part)),
    ...(items > 0 ? [t('items', { counted })] : []),
    ...(identity.relation === 'sum' && !identity.complete ? ['…'] : []),
  ];
};

const wholeNumberFormula = (speaker: Speaker, checked: CheckedIdentity): string => {
  const { whole, share } = checked;
  const printed = wholeWords(speaker, checked);
  const found = foundWords(speaker, checked);
  if (share) return `${shareWords(speaker, checked)} × ${printed} = ${found}`;
  if (!whole?.growth) return '';
  const { value, step } = whole.growth;
  const sign = signOf(value) < 0 ? '−' : '+';
  return `${printed} ÷ (1 ${sign} ${toPercentDigits(value, step)}%) = ${found}`;
};

const toFormula = (speaker: Speaker, checked: CheckedIdentity): string => {
  const { identity, whole, share, reason } = checked;
  const { relation } = identity;
  if (relation === 'whole-number')
    return reason === 'missing' ? '' : wholeNumberFormula(speaker, checked);
  const names = partNames(speaker, checked).join(relation === 'equal' ? ' = ' : ' + ');
  if (relation === 'share' && share)
    return textsIn(speaker.language)('shareOf', {
      part: names,
      share: shareWords(speaker, checked),
    });
  const constant = whole ? '' : wholeWords(speaker, checked);
  return [constant, SIGNS[relation], names].filter(Boolean).join(' ');
};

const openShort = (speaker: Speaker, checked: CheckedIdentity): string => {
  const t = textsIn(speaker.language);
  if (checked.reason === 'missing') return t('short.missing');
  const [figure] = hedgedFigures(checked);
  if (!figure) return t('short.open');
  return t('short.hedge', {
    figure: quoted(speaker, figure),
    range: hedgeRange(speaker, figure),
  });
};

const offShort = (speaker: Speaker, checked: CheckedIdentity): string => {
  const t = textsIn(speaker.language);
  const by = identityDifference(speaker.dataset, checked, speaker.language);
  switch (checked.identity.relation) {
    case 'at-most':
    case 'at-least':
      return t('short.exceeds', { by });
    case 'share':
      return t('short.shareOff', { by });
    case 'equal':
      return t('short.rounding', { by });
    case 'whole-number':
      return t('short.noWholeNumber');
    default:
      return t(checked.difference?.value.startsWith('-') ? 'short.over' : 'short.under', { by });
  }
};

const isNothing = (amount: Amount | undefined): boolean => Number(amount?.value ?? 0) === 0;

const keptShort = (speaker: Speaker, checked: CheckedIdentity): string => {
  const t = textsIn(speaker.language);
  const { verdict, identity, parts, difference } = checked;
  const { relation } = identity;
  const by = identityDifference(speaker.dataset, checked, speaker.language);
  if (relation === 'whole-number')
    return t('short.wholeNumber', { found: foundWords(speaker, checked) });
  if (relation === 'at-most' || relation === 'at-least') {
    if (verdict === 'rounding') return t('short.holdsRounding');
    const sides = [partsWords(speaker, checked), wholeWords(speaker, checked)];
    return (relation === 'at-most' ? sides : sides.toReversed()).join(' ≤ ');
  }
  if (verdict === 'rounding')
    return isNothing(difference) ? t('short.agrees') : t('short.rounding', { by });
  if (relation === 'equal') return t('short.same');
  if (relation === 'share') return t('short.agrees');
  return t(parts.length === 0 ? 'short.named' : 'short.sum');
};

const toShort = (speaker: Speaker, checked: CheckedIdentity): string => {
  const { verdict } = checked;
  if (verdict === 'undecidable') return openShort(speaker, checked);
  if (verdict === 'off') return offShort(speaker, checked);
  if (verdict !== 'remainder') return keptShort(speaker, checked);
  const by = identityDifference(speaker.dataset, checked, speaker.language);
  return textsIn(speaker.language)(
    checked.parts.length === 0 ? 'short.unnamed' : 'short.remainder',
    { by },
  );
};

/** For a share both sides are shares: the printed one and the one that the values give. For a whole number they are the printed percentage and the number. */
const toSides = (speaker: Speaker, checked: CheckedIdentity): IdentityWords['sides'] => {
  const { identity, whole, share, recomputed } = checked;
  const parts = partsWords(speaker, checked);
  if (!share) {
    const growth = identity.relation === 'whole-number' ? whole?.growth : undefined;
    return { whole: growth ? rateWords(speaker, growth) : wholeWords(speaker, checked), parts };
  }
  const isShare = identity.relation === 'share';
  return {
    whole: shareWords(speaker, checked),
    parts: isShare ? `${recomputed?.value ?? ''}%` : parts,
  };
};

/** Words an identity in one language. */
export const toIdentityWords = (speaker: Speaker, checked: CheckedIdentity): IdentityWords => ({
  title: identityTitle(speaker.dataset, checked, speaker.language),
  formula: toFormula(speaker, checked),
  short: toShort(speaker, checked),
  sentence: identitySentence(speaker, checked),
  sides: toSides(speaker, checked),
});

/** What came out, where an identity stands among few: what is known of a contradiction, or what is printed and what the parts come to. */
export const outcomeWords = (speaker: Speaker, checked: CheckedIdentity): string => {
  const { identity, verdict, whole } = checked;
  if (verdict !== 'off') return identitySentence(speaker, checked);
  if (identity.note) return identity.note[speaker.language];
  if (identity.relation !== 'sum' || !whole) return identitySentence(speaker, checked);
  return textsIn(speaker.language)('contradiction', {
    printed: wholeWords(speaker, checked),
    sum: partsWords(speaker, checked),
  });
};

const toFields = (dataset: Dataset, checked: CheckedIdentity): Fields => {
  const { identity, whole, parts, share } = checked;
  const figures = [whole, ...parts, share].filter((each) => each !== undefined);
  const indicators = [...new Set(figures.map(({ indicator }) => indicator))];
  const own = indicators
    .flatMap((id) => dataset.indicatorById.get(id) ?? [])
    .map((indicator) => indicatorFields(dataset, indicator));
  const parted = figures.flatMap(({ codes }) => Object.entries(codes));
  const codes = codeFields(dataset, parted);
  return {
    names: normalTexts(LANGUAGES.map((language) => identityTitle(dataset, checked, language))),
    aliases: own.flatMap(({ aliases }) => aliases),
    codes: [
      ...normalTexts(LANGUAGES.map((language) => toFormula({ dataset, language }, checked))),
      ...own.flatMap(({ names, codes: named }) => [...names, ...named]),
      ...codes.codes,
    ],
    years: [...new Set(figures.map(({ time }) => time))],
    figures: () =>
      normalTexts(
        figures.flatMap((figure) => [
          figure.printed,
          figure.value,
          ...LANGUAGES.map((each) => figureWords(dataset, figure.indicator, figure, each).text),
        ]),
      ),
    ids: normalTexts([identity.id, identity.id.replaceAll(/[._-]/g, ' ')]),
    definitions: normalTexts([identity.note?.zh, identity.note?.en]),
    keys: indicators,
    codeKeys: codes.codeKeys,
  };
};

const made = new WeakMap<CheckedIdentity, Fields>();

/** What a search looks through for an identity: its title, its figures with all that they name, its note. */
export const identityFields = (dataset: Dataset, checked: CheckedIdentity): Fields => {
  const fields = made.get(checked) ?? toFields(dataset, checked);
  made.set(checked, fields);
  return fields;
};
