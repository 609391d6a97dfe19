import type { Language } from '../../domain/language';
import type { Change } from '../../crossfilter/find-changes';
import { signOf } from '../../domain/show-decimal';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import { formatRate } from '../../wording/format-growth';
import { seriesName } from '../../wording/series-name';
import '../../wording/words';
import type { ExhibitWords } from '../exhibit';
import { type ChangesAnswer, inDirections } from './answer';
import en from './words.en.json';
import zh from './words.zh.json';
import '../../wording/headline';

declare module '../../i18n/words' {
  interface Words {
    readonly changes: typeof zh;
  }
}

addWords('changes', { zh, en });

const toWords = (
  { asked, from, to }: ChangesAnswer,
  { series, growth }: Change,
  language: Language,
) => {
  const rate = formatRate(growth);
  return {
    from,
    to,
    name: seriesName(asked.ground.cube.dataset, series, undefined, language),
    rate:
      growth.printed === undefined
        ? wordsIn('headline', language)('computed', { finding: rate })
        : rate,
  };
};

/** The largest rise and the largest fall with their rates, which are marked where they are not printed; none where they are too small for a digit. */
const findingOf = (answer: ChangesAnswer, language: Language): string => {
  const t = wordsIn('changes', language);
  const { from, to, found } = answer;
  if (found.length === 0) return t('none', { from, to });
  const { rises, falls } = inDirections(found.filter(({ growth }) => signOf(growth.value) !== 0));
  const [[rise], [fall]] = [rises, falls];
  if (!rise && !fall) return t('title', { from, to });
  if (!rise) return fall ? t('fall', toWords(answer, fall, language)) : '';
  const finding = t('rise', toWords(answer, rise, language));
  return fall ? t('alsoFall', { ...toWords(answer, fall, language), finding }) : finding;
};

/** The finding says between which years; the headline the largest rise and fall with their rates. */
export const changesWords = (answer: ChangesAnswer, language: Language): ExhibitWords => {
  const t = wordsIn('changes', language);
  const { from, to, isEmpty } = answer;
  return {
    finding: t('title', { from, to }),
    headline: findingOf(answer, language),
    measured: isEmpty ? undefined : t('rule'),
    notes: [],
  };
};
