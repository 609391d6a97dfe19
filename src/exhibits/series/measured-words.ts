import type { Series, SeriesPoint } from '../../crossfilter/build-series';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { unitOf } from '../../wording/figure-words';
import type { SeriesAnswer } from './answer';
import { pointWords } from './to-timeline-model';
import './words';
import '../../wording/headline';

/** What a number of a series is measured in, as it stands under its name: its unit, or the measure with its base year. */
export const measureWords = (
  { asked, drawing }: Pick<SeriesAnswer, 'asked' | 'drawing'>,
  { indicator }: Series,
  language: Language,
): string => {
  const { measure, base = '' } = drawing;
  const t = wordsIn('series', language);
  if (measure !== 'absolute') return t(`measured.${measure}`, { base });
  return unitOf(asked.ground.cube.dataset, indicator)?.name[language] ?? '';
};

/** A number of a series in the measure chosen; one that no source prints says so. */
export const markedWords = (
  { asked, drawing }: Pick<SeriesAnswer, 'asked' | 'drawing'>,
  { indicator }: Series,
  point: SeriesPoint,
  language: Language,
): string => {
  const { dataset } = asked.ground.cube;
  const finding = pointWords(dataset, indicator, point, drawing.measure, language);
  return point.how === 'printed' ? finding : wordsIn('headline', language)('computed', { finding });
};
