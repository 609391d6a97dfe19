import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause } from '../../../src/crossfilter/filter';
import type { Language } from '../../../src/domain/language';
import { answerCampaigns, type CampaignsAnswer } from '../../../src/exhibits/campaigns/answer';
import { CAMPAIGNS } from '../../../src/exhibits/campaigns/exhibit';
import { toCampaignPages } from '../../../src/exhibits/campaigns/pages';
import { type CampaignsSpec, PLAIN_CAMPAIGNS } from '../../../src/exhibits/campaigns/spec';
import { campaignsWords } from '../../../src/exhibits/campaigns/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal } from '../../support/ground';

setUpI18n('en');

const answerOf = (spec: Partial<CampaignsSpec>, filter: Filter = NO_FILTER): CampaignsAnswer =>
  answerCampaigns(askReal({ ...PLAIN_CAMPAIGNS, ...spec }, filter, ['cases']));

const finding = (language: Language, search: string, filter?: Filter) =>
  campaignsWords(answerOf({ search }, filter), language).finding;

const onPage = (answer: CampaignsAnswer, page: number) => ({ ...answer, page });

describe('the finding', () => {
  test.each<readonly [Language, string, string]>([
    ['en', '', '13 enforcement campaigns'],
    ['en', ' ', '13 enforcement campaigns'],
    ['en', 'longteng', '1 of 13 enforcement campaigns matches “longteng”'],
    ['en', 'nothing of it', '0 of 13 enforcement campaigns match “nothing of it”'],
    ['en', '\u202elongteng\u2067', '1 of 13 enforcement campaigns matches “longteng”'],
    ['zh', '龙腾', '13项专项行动中，1项与“龙腾”相符'],
    ['zh', '并无此事', '13项专项行动中，0项与“并无此事”相符'],
  ])('in %s counts what a search finds: “%s”', (language, search, words) => {
    expect(finding(language, search)).toBe(words);
  });

  test('under a filter counts what a search finds of the campaigns that the filter leaves', () => {
    const nine = setClause(NO_FILTER, 'agency', ['gacc', 'mps']);
    expect(finding('en', 'nothing of it', nine)).toBe(
      '0 of 9 enforcement campaigns match “nothing of it”',
    );
  });

  test('under a filter that leaves one campaign has the verb of one', () => {
    const one = setClause(NO_FILTER, 'agency', ['mara']);
    expect(finding('en', '', one)).toBe('1 of 13 enforcement campaigns matches the filter');
  });

  test('under a right tells campaigns that name it from those that cover all', () => {
    const filter = setClause(NO_FILTER, 'right', ['plant-variety']);
    expect(finding('en', '', filter)).toBe(
      '1 of 13 enforcement campaigns specifically covers New plant variety rights; 5 more for all IP rights',
    );
  });

  test('is the same whatever campaign is selected', () => {
    const own = setClause(NO_FILTER, 'campaign', ['longteng']);
    expect(finding('en', '', own)).toBe(finding('en', ''));
  });
});

describe('the headline', () => {
  test('keeps the name of the campaign with its result', () => {
    const filter = setClause(NO_FILTER, 'agency', ['gacc']);
    expect(campaignsWords(onPage(answerOf({}, filter), 0), 'zh').headline).toMatch(
      /龙腾：2024年4\.04万批/,
    );
  });

  test('counts the campaigns where none of them has a figure', () => {
    const words = campaignsWords(answerOf({ search: 'jingwang' }), 'en');
    expect(words.headline).toBe('1 of 13 enforcement campaigns matches “jingwang”');
    expect(campaignsWords(answerOf({ search: 'youth', sort: 'name' }), 'zh').headline).toBe(
      '13项专项行动中，1项与“youth”相符',
    );
  });

  test('counts them too where the languages begin with another campaign', () => {
    const answer = onPage(answerOf({ sort: 'name' }), 0);
    const [zh] = answer.rows.zh;
    const [en] = answer.rows.en;
    expect(zh?.campaign.id).not.toBe(en?.campaign.id);
    expect(campaignsWords(answer, 'zh').headline).toBe('13项专项行动及其成果');
    expect(campaignsWords(answer, 'en').headline).toBe(
      '13 enforcement campaigns and their results',
    );
  });
});

describe('pages', () => {
  const all = answerOf({});

  test('are even: none has a row left over', () => {
    const sizes = (count: number) =>
      toCampaignPages(
        Array.from({ length: count }, (_, at) => at),
        PLAIN_CAMPAIGNS,
      ).map((page) => page.length);
    expect([0, 3, 5, 9, 12, 13].map(sizes)).toEqual([[], [3], [5], [5, 4], [4, 4, 4], [5, 4, 4]]);
  });

  test('say in the kicker of how many they are; a single one does not', () => {
    expect(CAMPAIGNS.pages?.(all)).toBe(3);
    const second = CAMPAIGNS.onPage?.(all, 1) ?? all;
    expect(campaignsWords(second, 'en').kicker).toBe(
      '13 enforcement campaigns and their results (2/3)',
    );
    expect(campaignsWords(second, 'zh').kicker).toBe('13项专项行动及其成果（2/3）');
    const one = onPage(answerOf({}, setClause(NO_FILTER, 'agency', ['mara'])), 0);
    expect(campaignsWords(one, 'en').kicker).toBe('1 enforcement campaign and its results');
  });

  test('have the figures of their own campaigns, and a headline of the first', () => {
    const pages = [0, 1, 2].map((page) => CAMPAIGNS.onPage?.(all, page) ?? all);
    const figures = pages.map((page) => CAMPAIGNS.observations(page));
    expect(figures.flat()).toHaveLength(CAMPAIGNS.observations(all).length);
    expect(new Set(figures.flat())).toEqual(new Set(CAMPAIGNS.observations(all)));
    const headlines = pages.map((page) => campaignsWords(page, 'zh').headline);
    expect(new Set(headlines).size).toBe(3);
  });

  test('are one where all are asked for on a page; its headline begins with what heads the report', () => {
    const page = answerOf({ by: 'page' });
    expect(CAMPAIGNS.pages?.(page)).toBe(1);
    expect(campaignsWords(page, 'zh').headline).toBe(
      '13项专项行动：海关查扣侵权嫌疑货物批数 4.04万批，查办不正当竞争案件 14188件',
    );
    expect(campaignsWords(page, 'en').headline).toBe(
      '13 campaigns: Batches of suspected infringing goods seized 40,400 batches; Unfair competition cases 14,188 cases',
    );
    const none = answerOf({ by: 'page', search: 'no such campaign' });
    expect(CAMPAIGNS.pages?.(none)).toBe(0);
  });
});

describe('the answer', () => {
  test('is of the rows that the search finds, in the order of the sort', () => {
    const names = (sort: string) =>
      answerOf({ sort, search: 'campaign' }).rows.en.map(({ name }) => name);
    expect(names('name').length).toBeGreaterThan(3);
    expect(names('name')).toEqual(names('name').toSorted(new Intl.Collator('en').compare));
    expect(names('-name')).toEqual(names('name').toReversed());
    const sizes = answerOf({ sort: '-results' }).rows.zh.map(({ results }) => results.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  test('finds an agency by its name in either language', () => {
    for (const search of ['海关', 'customs']) {
      const { rows } = answerOf({ search });
      expect(rows.zh.map(({ campaign }) => campaign.id)).toContain('jingwang');
      expect(rows.en.map(({ campaign }) => campaign.id)).toEqual(
        rows.zh.map(({ campaign }) => campaign.id),
      );
    }
  });

  test('wears the badge of what narrows it', () => {
    const right = setClause(NO_FILTER, 'right', ['trademark']);
    expect(answerOf({}).badge).toBe('unfiltered');
    expect(answerOf({}, right).badge).toBe('filtered');
    expect(answerOf({}, setClause(right, 'campaign', ['longteng'])).badge).toBe('own');
  });
});

describe('the table', () => {
  const { columns, rows } = CAMPAIGNS.table(answerOf({}));
  const at = (id: string) => columns.findIndex((column) => column.id === id);

  test('has a cell for each column, and every figure with where it comes from', () => {
    for (const row of rows) expect(row).toHaveLength(columns.length);
    const figures = rows.flatMap((row) =>
      row.flatMap((each) => (each.kind === 'figure' ? each.from : [])),
    );
    expect(figures.length).toBeGreaterThan(10);
    expect(new Set(figures)).toEqual(new Set(CAMPAIGNS.observations(answerOf({}))));
  });

  test('says why a cell has no number', () => {
    const reasons = (id: string) =>
      rows.flatMap((row) => {
        const cell = row[at(id)];
        return cell?.kind === 'missing' ? [cell.reason.en] : [];
      });
    expect(new Set(reasons('value'))).toEqual(
      new Set(['The report gives no results', 'No figure is printed']),
    );
    expect(new Set(reasons('number'))).toEqual(new Set(['in the text only, not in Table 1']));
  });

  test('says of a result that it is shared', () => {
    const shared = rows.filter((row) => {
      const cell = row[at('results')];
      return cell?.kind === 'text' && cell.text.en.endsWith('(figure also covers other campaigns)');
    });
    expect(shared).toHaveLength(2);
  });
});

describe('results under a filter', () => {
  const patents = answerOf({ by: 'result' }, setClause(NO_FILTER, 'right', ['patent']));
  const rows = (answer: CampaignsAnswer) => answer.rows.zh;

  test('are not shown where they are about something else: trademark cases are in no answer about patents', () => {
    const market = rows(patents).find(({ campaign }) => campaign.id === 'online-market');
    expect(market?.outside).toBe(1);
    expect(JSON.stringify(market?.results)).not.toContain('samr.online_trademark.cases');
    expect(JSON.stringify(CAMPAIGNS.table(patents).rows)).not.toContain(
      'samr.online_trademark.cases',
    );
    expect(JSON.stringify(CAMPAIGNS.table(patents).rows)).toContain('另有1项成果与当前筛选无关');
  });

  test('say where they are wider than it; those of trademarks are neither under trademarks', () => {
    const market = rows(answerOf({}, setClause(NO_FILTER, 'right', ['trademark']))).find(
      ({ campaign }) => campaign.id === 'online-market',
    );
    const [cases, departments] = market?.results ?? [];
    expect([cases, departments]).toMatchObject([{ wider: false }, { wider: true }]);
    expect(market?.outside).toBe(0);
  });

  test('are all there without one, and under a choice of campaigns', () => {
    for (const filter of [NO_FILTER, setClause(NO_FILTER, 'campaign', ['longteng'])])
      for (const { outside, results } of rows(answerOf({}, filter))) {
        expect(outside).toBe(0);
        for (const result of results) expect(result).not.toMatchObject({ wider: true });
      }
  });
});
