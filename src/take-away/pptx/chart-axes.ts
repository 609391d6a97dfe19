import type { Language } from '../../domain/language';
import type { ChartModel } from '../../exhibits/picture-model';
import type { Frame } from './chart-series';
import { axisFormat } from './chart-scale';
import { widthOf } from './measure';
import { fillOf, inLanguages, SMALL, toRunLook } from './text';
import { element, setting } from './xml';

/** The ids of the two axes of a chart. */
export const AXES = { category: 111_111_111, value: 222_222_222 } as const;
const GAP = 10;
/** A turn that nobody sees: of names that are not turned at all some programs write one over the other. */
const UNSEEN_TURN = 1;

/** How text of a chart looks where it has no look of its own. */
export const textLook = (language: Language, color: string, rotation?: number): string =>
  element(
    'c:txPr',
    {},
    element('a:bodyPr', { rot: rotation, vert: rotation === undefined ? undefined : 'horz' }),
    element('a:lstStyle'),
    element(
      'a:p',
      {},
      element('a:pPr', {}, toRunLook('a:defRPr', { language, size: SMALL, color })),
      element('a:endParaRPr', { lang: language === 'zh' ? 'zh-CN' : 'en-US' }),
    ),
  );

const hairline = (token: string): string =>
  element('c:spPr', {}, element('a:ln', { w: 9525 }, fillOf(token)));

/** The width of the widest name of a category, px. */
export const widestName = (chart: ChartModel, languages: readonly Language[]): number =>
  Math.max(
    0,
    ...chart.categories.flatMap((words) =>
      inLanguages(words, languages).map(({ text, language }) => widthOf(text, language, SMALL)),
    ),
  );

/** The axis of the years or rows. */
export const toCategoryAxis = ({ chart, band, languages: [first = 'zh'] }: Frame): string => {
  const isRows = chart.form === 'rows';
  const skip = isRows ? 1 : Math.ceil((widestName(chart, [first]) + GAP) / band);
  return element(
    'c:catAx',
    {},
    setting('c:axId', AXES.category),
    element('c:scaling', {}, setting('c:orientation', isRows ? 'maxMin' : 'minMax')),
    setting('c:delete', 0),
    setting('c:axPos', isRows ? 'l' : 'b'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    setting('c:majorTickMark', 'none'),
    setting('c:minorTickMark', 'none'),
    setting('c:tickLblPos', 'low'),
    hairline('strong'),
    textLook(first, isRows ? 'ink' : 'ink-muted', isRows ? 0 : UNSEEN_TURN),
    setting('c:crossAx', AXES.value),
    setting('c:crosses', chart.scale === 'log' ? 'min' : 'autoZero'),
    setting('c:auto', 0),
    setting('c:lblAlgn', 'ctr'),
    setting('c:lblOffset', 50),
    setting('c:tickLblSkip', skip),
    setting('c:noMultiLvlLbl', 1),
  );
};

/** The axis of the values; rows bear theirs themselves. */
export const toValueAxis = ({ chart, scale, max, languages: [first = 'zh'] }: Frame): string => {
  const isRows = chart.form === 'rows';
  const isLog = scale.kind === 'log';
  return element(
    'c:valAx',
    {},
    setting('c:axId', AXES.value),
    element(
      'c:scaling',
      {},
      isLog ? setting('c:logBase', 10) : '',
      setting('c:orientation', 'minMax'),
      setting('c:max', max),
      setting('c:min', scale.min),
    ),
    setting('c:delete', isRows ? 1 : 0),
    setting('c:axPos', isRows ? 't' : 'l'),
    isRows ? '' : element('c:majorGridlines', {}, hairline('hairline')),
    element('c:numFmt', { formatCode: axisFormat(first, chart.measure, scale), sourceLinked: 0 }),
    setting('c:majorTickMark', 'none'),
    setting('c:minorTickMark', 'none'),
    setting('c:tickLblPos', 'nextTo'),
    element('c:spPr', {}, element('a:ln', {}, element('a:noFill'))),
    textLook(first, 'ink-muted'),
    setting('c:crossAx', AXES.category),
    setting('c:crosses', 'autoZero'),
    setting('c:crossBetween', 'between'),
    isRows || isLog ? '' : setting('c:majorUnit', scale.step),
  );
};
