import { codesOf, isUnfiltered, withoutDimensions } from '../../crossfilter/filter';
import { codeName } from '../../domain/code-name';
import { ALL } from '../../domain/codelist';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import { quotable } from '../../url/visible-text';
import { figureName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import { plainHeadline } from '../../wording/series-finding';
import type { ExhibitWords } from '../exhibit';
import { type CampaignsAnswer, firstResult } from './answer';
import type { RowResult } from './campaign-row';
import { toCampaignPages } from './pages';
import { resultWords } from './result-name';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly campaigns: typeof zh;
  }
}

addWords('campaigns', { zh, en });

/** How many of the campaigns under the filter a search finds; undefined where nothing is searched, or the filter leaves none. */
const searchCount = ({ asked, campaigns, rows }: CampaignsAnswer, language: Language) => {
  const query = quotable(asked.spec.search.trim());
  if (!query || campaigns.length === 0) return undefined;
  return wordsIn('campaigns', language)('headlineSearch', {
    count: rows[language].length,
    of: campaigns.length,
    query,
  });
};

/** The rights of a filter that has nothing else. */
const onlyRights = ({ asked: { filter } }: CampaignsAnswer): readonly string[] =>
  isUnfiltered(withoutDimensions(filter, ['campaign', 'right'])) ? codesOf(filter, 'right') : [];

/** How many campaigns the filter leaves of all; under rights alone, how many name them. */
const filterCount = (answer: CampaignsAnswer, language: Language): string => {
  const { asked, campaigns } = answer;
  const { dataset } = asked.ground.cube;
  const t = wordsIn('campaigns', language);
  const rights = onlyRights(answer);
  const names = rights
    .map((code) => codeName(treeOf(dataset, 'right'), code, language))
    .join(language === 'zh' ? '或' : ' or ');
  const of = dataset.campaigns.length;
  const count = campaigns.length;
  if (isUnfiltered(withoutDimensions(asked.filter, ['campaign'])))
    return t('headlineAll', { of, count: of });
  if (!names) return t('headline', { count, of });
  const all = campaigns.filter(({ right }) => right.includes(ALL)).length;
  return all > 0 && !rights.includes(ALL)
    ? t('headlineSome', { of, count: count - all, all, names })
    : t('headlineRight', { of, count, names });
};

const findingOf = (answer: CampaignsAnswer, language: Language): string =>
  answer.asked.ground.cube.dataset.campaigns.length === 0
    ? wordsIn('campaigns', language)('noData')
    : (searchCount(answer, language) ?? filterCount(answer, language));

/** How many campaigns there are on all pages. */
const countOf = (answer: CampaignsAnswer, language: Language): string =>
  searchCount(answer, language) ??
  wordsIn('campaigns', language)('headlineResults', { count: answer.rows[language].length });

/** What the page is part of. */
const kickerOf = (answer: CampaignsAnswer, language: Language): string => {
  const title = countOf(answer, language);
  const pages = toCampaignPages(answer.rows[language], answer.asked.spec).length;
  return answer.page === undefined || pages < 2
    ? title
    : wordsIn('campaigns', language)('page', { title, page: answer.page + 1, pages });
};

/** The first figure among the results; the count of campaigns where there is none. */
const headlineOf = (answer: CampaignsAnswer, language: Language): string => {
  const { dataset } = answer.asked.ground.cube;
  const lead = firstResult(answer);
  if (!lead) return countOf(answer, language);
  const name = figureName(dataset, lead, language);
  const figure = figureWords(dataset, lead.indicator, lead, language).text;
  return plainHeadline(dataset, lead.indicator, { name, year: lead.time, figure }, language);
};

/** Results that one headline has room for. */
const MOST_RESULTS = 2;

/** Results of what heads the report speak before others. */
const rankOf = (dataset: Dataset, result: RowResult): number =>
  (result.kind === 'figure'
    ? dataset.indicatorById.get(result.observation.indicator)?.headline
    : undefined) ?? Number.MAX_SAFE_INTEGER;

/** On one page: how many there are, with the first results of campaigns that have a figure of their own. */
const pageHeadline = (answer: CampaignsAnswer, language: Language): string => {
  const { dataset } = answer.asked.ground.cube;
  const t = wordsIn('campaigns', language);
  const results = answer.rows[language]
    .flatMap((row) => row.results.find(({ kind }) => kind === 'figure') ?? [])
    .filter((result) => result.kind === 'figure' && !result.shared)
    .toSorted((a, b) => rankOf(dataset, a) - rankOf(dataset, b))
    .slice(0, MOST_RESULTS)
    .map((result) => resultWords(dataset, result, language));
  const count = answer.rows[language].length;
  return results.length === 0
    ? countOf(answer, language)
    : t('headlinePage', { count, results: results.join(t('joinResults')) });
};

/** The finding counts the campaigns of filter and search; the headline names the first figure among the results shown. */
export const campaignsWords = (answer: CampaignsAnswer, language: Language): ExhibitWords => ({
  kicker: kickerOf(answer, language),
  headline:
    answer.asked.spec.by === 'page' ? pageHeadline(answer, language) : headlineOf(answer, language),
  finding: findingOf(answer, language),
  notes: [],
});
