import { constantOf } from '../../domain/identity';
import type { CheckedIdentity } from '../../domain/evaluate-identity';
import { toClosedInterval } from '../../domain/interval';
import type { Growth, Observation } from '../../domain/observation';
import { signOf, toPercentDigits } from '../../domain/show-decimal';
import { sumFigures } from '../../domain/sum-figures';
import { amountWords } from '../../wording/amount-words';
import { figureWords, unitOf } from '../../wording/figure-words';
import { formatFigure } from '../../wording/format-figure';
import { countedWords, indicatorOf } from '../../wording/identity-words';
import type { Speaker } from './identity-names';
import { textsIn } from './subject';

/** A figure as the reader's language words it, a hedged one in quotation marks, for it stands among words of comparison. */
export const quoted = ({ dataset, language }: Speaker, figure: Observation): string => {
  const words = figureWords(dataset, figure.indicator, figure, language).text;
  return figure.hedge ? `“${words}”` : words;
};

/** The whole as it is printed; a constant in the unit of the parts, or as so many of what is counted; '' where it is not loaded. */
export const wholeWords = (speaker: Speaker, checked: CheckedIdentity): string => {
  const { dataset, language } = speaker;
  if (checked.whole) return quoted(speaker, checked.whole);
  const value = constantOf(checked.identity.whole);
  if (value === undefined) return '';
  const indicator = indicatorOf(checked);
  return indicator
    ? figureWords(dataset, indicator, { value, step: '0' }, language).text
    : countedWords(dataset, checked, Number(value), language);
};

/** The printed share; '' for identities of none. */
export const shareWords = (speaker: Speaker, { share }: CheckedIdentity): string =>
  share ? quoted(speaker, share) : '';

/** The unit of a sum is that of its parts where they have one in common, else that of the whole. */
const unitHolder = (speaker: Speaker, checked: CheckedIdentity): string => {
  const { parts, items } = checked;
  const units = new Set(parts.map(({ indicator }) => unitOf(speaker.dataset, indicator)?.id));
  const [first] = parts;
  return first && items === 0 && units.size === 1 ? first.indicator : indicatorOf(checked);
};

/** The whole number, or the first and last of those, that a percentage allows. */
export const foundWords = ({ dataset, language }: Speaker, checked: CheckedIdentity): string => {
  const { low = '0', high = low } = checked.partsSide;
  const indicator = indicatorOf(checked);
  const words = (value: string) => figureWords(dataset, indicator, { value, step: '1' }, language);
  return low === high
    ? words(low).text
    : textsIn(language)('range', { low: words(low).number, high: words(high).text });
};

/** What stands against the whole: the one part as printed, the sum of several, what is counted by name, or the whole number found. */
export const partsWords = (speaker: Speaker, checked: CheckedIdentity): string => {
  const { dataset, language } = speaker;
  const { identity, parts, items, partsSide } = checked;
  if (identity.relation === 'whole-number') return foundWords(speaker, checked);
  const [only] = parts;
  if (only && (identity.relation === 'equal' || (parts.length === 1 && items === 0)))
    return quoted(speaker, only);
  if (parts.length === 0) return countedWords(dataset, checked, items, language);
  const hedge = sumFigures(parts)?.hedge;
  const sum = { ...partsSide.amount, hedge };
  const words = amountWords(dataset, unitHolder(speaker, checked), sum, language);
  return hedge ? `“${words}”` : words;
};

/** A printed rate of growth: "up 5.11%". */
export const rateWords = (
  { language }: Speaker,
  { value, step }: Pick<Growth, 'value' | 'step'>,
): string =>
  textsIn(language)(signOf(value) < 0 ? 'rate.down' : 'rate.up', {
    rate: `${toPercentDigits(value, step)}%`,
  });

/** The bounds within which a hedged figure is taken to lie: "150 to 250". */
export const hedgeRange = ({ language }: Speaker, figure: Observation): string => {
  const { low = '0', high = '0' } = toClosedInterval(figure);
  const words = (value: string) =>
    formatFigure(language, { value, step: figure.step }, undefined).text.trim();
  return textsIn(language)('range', { low: words(low), high: words(high) });
};

/** The figures of an identity that are hedged. */
export const hedgedFigures = ({ whole, parts, share }: CheckedIdentity): readonly Observation[] =>
  [whole, ...parts, share].flatMap((each) => (each?.hedge ? [each] : []));

/** How each hedged figure was read: "“more than 150 persons” is read as 150 to 250"; '' where none is. */
export const readingWords = (speaker: Speaker, checked: CheckedIdentity): string => {
  const t = textsIn(speaker.language);
  const read = hedgedFigures(checked).map((figure) =>
    t('reading', { figure: quoted(speaker, figure), range: hedgeRange(speaker, figure) }),
  );
  return [...new Set(read)].join(t('readingJoin'));
};
