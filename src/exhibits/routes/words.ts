import { codeName } from '../../domain/code-name';
import { treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import { namesOfSum, partName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import type { ExhibitWords } from '../exhibit';
import type { RouteLink, RoutesAnswer } from './answer';
import { countCells } from './cells';
import type { RouteFigure } from './route-figure';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly routes: typeof zh;
  }
}

addWords('routes', { zh, en });

const datasetOf = ({ asked }: RoutesAnswer) => asked.ground.cube.dataset;

/** A figure with its unit. */
export const routeFigureText = (
  answer: RoutesAnswer,
  { indicator, shown }: RouteFigure,
  language: Language,
): string => figureWords(datasetOf(answer), indicator, shown, language).text;

/** Of which parts a figure is: the part, or the parts that were added up; '' for a total, and for the part that its row names. */
const partsOf = (answer: RoutesAnswer, figure: RouteFigure, language: Language): string => {
  const dataset = datasetOf(answer);
  const t = wordsIn('routes', language);
  const [first] = figure.from;
  if (figure.from.length > 1) {
    const names = namesOfSum(dataset, figure.from, language);
    return names ? t('sum', { names }) : t('sumMany', { count: figure.from.length });
  }
  const own = partName(
    dataset,
    Object.fromEntries(Object.entries(first.codes).filter(([dimension]) => dimension !== 'right')),
    language,
  );
  return figure.how === 'computed' ? t('computed') : own;
};

const hasSameParts = (a: RouteFigure, b: RouteFigure): boolean =>
  a.from.length === b.from.length &&
  a.from.every(({ codes }, at) => JSON.stringify(codes) === JSON.stringify(b.from[at]?.codes));

/** What stands beside a figure already: the indicator that the heading of its column names, and the figure above it in its cell. */
interface Beside {
  readonly measure?: string | undefined;
  readonly above?: RouteFigure | undefined;
}

/** What a figure counts, in words under it, without what stands beside it already. */
export const routeFigureName = (
  answer: RoutesAnswer,
  figure: RouteFigure,
  language: Language,
  { measure, above }: Beside = {},
): string => {
  const t = wordsIn('routes', language);
  const name = datasetOf(answer).indicatorById.get(figure.indicator)?.name[language] ?? '';
  const own = figure.indicator === measure ? '' : name;
  const computed = figure.how === 'computed' ? t('computed') : '';
  const isRepeated = above !== undefined && hasSameParts(above, figure);
  const parts = isRepeated ? computed : partsOf(answer, figure, language);
  const words = own && parts ? t('named', { name: own, parts }) : own || parts;
  if (figure.relation === 'in') return words;
  return words ? t('named', { name: words, parts: t('wider') }) : t('wider');
};

/** The routes of a list by their names. */
export const routeNames = (
  answer: RoutesAnswer,
  routes: readonly string[],
  language: Language,
  form: 'name' | 'short' = 'name',
): string => {
  const tree = treeOf(datasetOf(answer), 'route');
  return routes
    .map((id) => codeName(tree, id, language, form))
    .join(wordsIn('routes', language)('and'));
};

/** The ways of a link with the first figure of each; of ways from and to the same routes the first. */
const waysWords = (answer: RoutesAnswer, { ways }: RouteLink, language: Language): string => {
  const seen = new Set<string>();
  return ways
    .flatMap(({ from, to, name, figures: [figure] }) => {
      const key = `${from.join()}>${to}`;
      if (!figure || seen.has(key)) return [];
      seen.add(key);
      return language === 'zh'
        ? `${name.zh}${routeFigureText(answer, figure, 'zh')}`
        : `${routeFigureText(answer, figure, 'en')} ${name.en.charAt(0).toLowerCase()}${name.en.slice(1)}`;
    })
    .join(language === 'zh' ? '，' : ', ');
};

/** What is in none of the rows of that which fills several: parts, and what no part has; undefined where there is nothing. */
export const restWords = (answer: RoutesAnswer, language: Language): string | undefined => {
  const t = wordsIn('routes', language);
  const dataset = datasetOf(answer);
  const rest = answer.rest.map(({ indicator, parts, unsplit }) => {
    const each = parts.map((part) => {
      const figure = figureWords(dataset, indicator, part, language).text;
      const name = partName(dataset, part.codes, language);
      return language === 'zh' ? `${name}${figure}` : `${name} ${figure}`;
    });
    return t('named', {
      name: dataset.indicatorById.get(indicator)?.name[language] ?? indicator,
      parts: [
        ...each,
        ...(unsplit
          ? [t('unsplit', { figure: figureWords(dataset, indicator, unsplit, language).text })]
          : []),
      ].join(t('and')),
    });
  });
  if (rest.length === 0) return undefined;
  return t('rest', { rest: rest.join(language === 'zh' ? '；' : '; ') });
};

const linksWords = (answer: RoutesAnswer, language: Language): ExhibitWords => {
  const t = wordsIn('routes', language);
  const first = answer.links.find(({ ways }) => ways.some(({ figures }) => figures.length > 0));
  return {
    kicker: t('linksTitle'),
    headline: first
      ? t('linksHeadline', {
          name: first.name[language],
          ways: waysWords(answer, first, language),
        })
      : t('linksTitle'),
    subtitle: t('linksSubtitle'),
    notes: [],
  };
};

/** The finding of the matrix is how many of its cells have a figure, and that these are not to be added; that of the links the first of them in figures. */
export const routesWords = (answer: RoutesAnswer, language: Language): ExhibitWords => {
  if (answer.asked.spec.show === 'links') return linksWords(answer, language);
  const t = wordsIn('routes', language);
  if (answer.isEmpty) return { headline: t('title'), notes: [] };
  const counts = countCells(answer);
  const filled = t(counts.left < counts.filled ? 'filledLeft' : 'filled', counts);
  return {
    kicker: t('title'),
    headline: t('headline', { routes: counts.routes, filled }),
    finding: t('finding', { rights: counts.rights, routes: counts.routes, filled }),
    subtitle: t('subtitle'),
    measured: t('measured', { edition: answer.asked.ground.edition }),
    notes: [t('separate')],
  };
};
