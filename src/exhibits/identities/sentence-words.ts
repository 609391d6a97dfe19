import type { CheckedIdentity } from '../../domain/evaluate-identity';
import { formatPlace } from '../../wording/format-place';
import { identityDifference } from '../../wording/identity-words';
import type { Speaker } from './identity-names';
import {
  foundWords,
  hedgedFigures,
  partsWords,
  rateWords,
  readingWords,
  shareWords,
  wholeWords,
} from './side-words';
import { textsIn } from './subject';

type Sentence = (speaker: Speaker, checked: CheckedIdentity) => string;

const wordsOf = (speaker: Speaker, checked: CheckedIdentity) => ({
  by: identityDifference(speaker.dataset, checked, speaker.language),
  whole: wholeWords(speaker, checked),
  parts: partsWords(speaker, checked),
  share: shareWords(speaker, checked),
  recomputed: `${checked.recomputed?.value ?? ''}%`,
});

const isNegative = ({ difference }: CheckedIdentity): boolean =>
  difference?.value.startsWith('-') === true;

const sumSentence: Sentence = (speaker, checked) => {
  const t = textsIn(speaker.language);
  const { verdict, parts, items } = checked;
  const words = wordsOf(speaker, checked);
  const names = parts.length === 0;
  if (verdict === 'exact') return t(names ? 'sentence.named' : 'sentence.sumExact', words);
  if (verdict === 'rounding') return t('sentence.sumRounding', words);
  if (verdict === 'off') return t(isNegative(checked) ? 'sentence.over' : 'sentence.under', words);
  if (names) return t('sentence.unnamed', words);
  return t(parts.length + items > 1 ? 'sentence.remainder' : 'sentence.remainderOne', words);
};

const shareSentence: Sentence = (speaker, checked) => {
  const t = textsIn(speaker.language);
  const words = wordsOf(speaker, checked);
  if (checked.verdict === 'off') return t('sentence.shareOff', words);
  return t(checked.verdict === 'exact' ? 'sentence.shareExact' : 'sentence.shareRounding', words);
};

/** The figure that is bounded and what bounds it; several figures together say that they are. */
const boundSentence: Sentence = (speaker, checked) => {
  const t = textsIn(speaker.language);
  const { verdict, identity, parts, items } = checked;
  const { whole, parts: sum, by } = wordsOf(speaker, checked);
  const several = parts.length + (items > 0 ? 1 : 0) > 1;
  const together = several ? t('together', { sum }) : sum;
  const words =
    identity.relation === 'at-most'
      ? { less: together, more: whole, by }
      : { less: whole, more: together, by };
  if (verdict === 'off') return t('sentence.boundOff', words);
  return t(verdict === 'exact' ? 'sentence.bound' : 'sentence.boundRounding', words);
};

/** Every place that prints the one figure. */
const placesOf = (speaker: Speaker, { whole, parts }: CheckedIdentity): string =>
  [whole, ...parts]
    .flatMap((each) => (each ? [formatPlace(speaker.language, each.source)] : []))
    .join(textsIn(speaker.language)('placeJoin'));

const equalSentence: Sentence = (speaker, checked) => {
  const t = textsIn(speaker.language);
  const words = { ...wordsOf(speaker, checked), places: placesOf(speaker, checked) };
  if (checked.verdict === 'off') return t('sentence.equalOff', words);
  return t(checked.verdict === 'exact' ? 'sentence.equal' : 'sentence.equalRounding', words);
};

const wholeNumberSentence: Sentence = (speaker, checked) => {
  const t = textsIn(speaker.language);
  const { whole, share, verdict } = checked;
  const words = { ...wordsOf(speaker, checked), found: foundWords(speaker, checked) };
  const isOff = verdict === 'off';
  if (share || !whole?.growth)
    return t(isOff ? 'sentence.noWholeShare' : 'sentence.wholeShare', words);
  const growth = rateWords(speaker, whole.growth);
  return t(isOff ? 'sentence.noWholeBefore' : 'sentence.wholeBefore', { ...words, growth });
};

const SENTENCES = {
  sum: sumSentence,
  share: shareSentence,
  equal: equalSentence,
  'at-most': boundSentence,
  'at-least': boundSentence,
  'whole-number': wholeNumberSentence,
} as const;

const openSentence: Sentence = (speaker, checked) => {
  const t = textsIn(speaker.language);
  const reading = readingWords(speaker, checked);
  if (!reading) return t('sentence.open');
  return t('sentence.hedge', { ...wordsOf(speaker, checked), reading });
};

/** How a hedge was judged, where one is and it is not the same token in every place. */
const readingSentence: Sentence = (speaker, checked) => {
  const { identity, verdict } = checked;
  const isSameToken = identity.relation === 'equal' && verdict === 'exact';
  if (isSameToken || hedgedFigures(checked).length === 0) return '';
  return textsIn(speaker.language)('sentence.reading', { reading: readingWords(speaker, checked) });
};

/** What came out, in a sentence; with how a hedge was judged, and that an identity cannot fail. */
export const identitySentence: Sentence = (speaker, checked) => {
  const t = textsIn(speaker.language);
  const { verdict, reason, identity } = checked;
  if (reason === 'missing') return t('sentence.missing');
  const said =
    verdict === 'undecidable'
      ? [openSentence(speaker, checked)]
      : [SENTENCES[identity.relation](speaker, checked), readingSentence(speaker, checked)];
  const trivial = identity.trivial ? [t('sentence.trivial')] : [];
  return [...said, ...trivial].filter(Boolean).join(speaker.language === 'en' ? ' ' : '');
};
