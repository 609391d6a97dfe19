import type { Language } from '../../domain/language';
import type { Change } from '../../crossfilter/find-changes';
import { signOf } from '../../domain/show-decimal';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import { formatRate } from '../../wording/format-growth';
import { seriesName } from '../../wording/series-name';
import '../../wording/words';
import type { ExhibitWords } from '../exhibit';
import { differenceWords } from '../../wording/amount-words';
import { unitInSentence } from '../../wording/unit-in-sentence';
import { type ChangesAnswer, inDirections, slopesOf, unitOfChange } from './answer';
import en from './words.en.json';
import zh from './words.zh.json';
import '../../wording/headline';

declare module '../../i18n/words' {
  interface Words {
    readonly changes: typeof zh;
  }
}

addWords('changes', { zh, en });

/** The unit that the first sizes are in. */
const unitOfFirst = ({ asked, found }: ChangesAnswer, language: Language): string => {
  const id = found[0]?.series.indicator;
  return id === undefined ? '' : unitInSentence(asked.ground.cube.dataset, id, language);
};

const toWords = (answer: ChangesAnswer, change: Change, language: Language) => {
  const { asked, from, to } = answer;
  const { dataset } = asked.ground.cube;
  const { series, growth, difference } = change;
  const isSize = asked.spec.measure === 'size' && difference !== undefined;
  const rate = isSize
    ? differenceWords(dataset, series.indicator, difference, language)
    : formatRate(growth);
  return {
    from,
    to,
    name: seriesName(dataset, series, undefined, language),
    unit: unitOfFirst(answer, language),
    rate:
      isSize || growth.printed === undefined
        ? wordsIn('headline', language)('computed', { finding: rate })
        : rate,
  };
};

/** The changes that the headline may speak of: no rate too small for a digit, and sizes of one unit. */
const spokenOf = ({ asked, found }: ChangesAnswer): readonly Change[] => {
  const { dataset } = asked.ground.cube;
  const [first] = found;
  if (asked.spec.measure === 'rate' || !first)
    return found.filter(({ growth }) => signOf(growth.value) !== 0);
  return found.filter((each) => unitOfChange(dataset, each) === unitOfChange(dataset, first));
};

/** The largest rise and the largest fall with their rates or sizes, which are marked where they are not printed; none where they are too small for a digit. */
const findingOf = (answer: ChangesAnswer, language: Language): string => {
  const t = wordsIn('changes', language);
  const { from, to, found, asked } = answer;
  if (found.length === 0) return t('none', { from, to });
  const isSize = asked.spec.measure === 'size';
  const { rises, falls } = inDirections(spokenOf(answer));
  const [[rise], [fall]] = [rises, falls];
  if (!rise && !fall) return t('title', { from, to });
  const fallWords = fall && toWords(answer, fall, language);
  if (!rise) return fallWords ? t(isSize ? 'fallSize' : 'fall', fallWords) : '';
  const finding = t(isSize ? 'riseSize' : 'rise', toWords(answer, rise, language));
  return fallWords ? t(isSize ? 'alsoFallSize' : 'alsoFall', { ...fallWords, finding }) : finding;
};

/** What is compared, and how it is drawn. */
const ruleOf = (answer: ChangesAnswer, language: Language): string => {
  const t = wordsIn('changes', language);
  const { measure, shape } = answer.asked.spec;
  return [
    t('rule'),
    ...(measure === 'size' ? [t('sizes')] : []),
    ...(shape === 'slope' && slopesOf(answer).length > 0
      ? [
          measure === 'rate'
            ? t('index', { from: answer.from })
            : t('absolute', { unit: unitOfFirst(answer, language) }),
        ]
      : []),
  ].join(language === 'zh' ? '；' : '; ');
};

/** The finding says between which years; the headline the largest rise and fall with their rates. */
export const changesWords = (answer: ChangesAnswer, language: Language): ExhibitWords => {
  const t = wordsIn('changes', language);
  const { from, to, isEmpty, asked } = answer;
  return {
    finding: t('title', { from, to }),
    headline: findingOf(answer, language),
    measured: isEmpty ? undefined : ruleOf(answer, language),
    notes:
      isEmpty || asked.spec.shape === 'list' || slopesOf(answer).length > 0 ? [] : [t('noSlope')],
  };
};
