import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause } from '../../../src/crossfilter/filter';
import type { Language } from '../../../src/domain/language';
import { answerEvents } from '../../../src/exhibits/events/answer';
import { countBy } from '../../../src/exhibits/events/count-by';
import { EVENTS } from '../../../src/exhibits/events/exhibit';
import { toEventPages } from '../../../src/exhibits/events/pages';
import { type EventsSpec, PLAIN_EVENTS } from '../../../src/exhibits/events/spec';
import { eventsWords } from '../../../src/exhibits/events/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { FORMS, PROGRAMMES, STAGES, TRAINING } from '../../../src/views/cooperation/panels';
import { toTypesSpec } from '../../../src/views/cooperation/specs';
import { CASES, EDUCATION, PUBLICATIONS, PUBLICITY } from '../../../src/views/culture/panels';
import { toTypesSpec as toCultureSpec } from '../../../src/views/culture/specs';
import { askReal } from '../../support/ground';

setUpI18n('en');

const answerOf = (spec: Partial<EventsSpec>, filter: Filter = NO_FILTER) =>
  answerEvents(askReal({ ...PLAIN_EVENTS, ...spec }, filter, ['events']));

const headline = (spec: Partial<EventsSpec>, language: Language) =>
  eventsWords(answerOf(spec), language).headline;

const JAPAN: Partial<EventsSpec> = { scope: 'cooperation', partner: 'japan' };

describe('everything with Japan', () => {
  test('is 7 events with Japan and, apart, 10 with its patent office', () => {
    const { groups, shown } = answerOf(JAPAN);
    expect(groups.map(({ partner, events }) => [partner, events.length])).toEqual([
      ['japan', 7],
      ['jpo', 10],
    ]);
    expect(shown).toHaveLength(17);
    expect(headline(JAPAN, 'zh')).toBe('与日本7项；与日本特许厅另有10项');
    expect(headline(JAPAN, 'en')).toBe('7 events with Japan; 10 more with Japan Patent Office');
  });

  test('is not what is asked of the office alone', () => {
    expect(answerOf({ ...JAPAN, partner: 'jpo' }).shown).toHaveLength(10);
  });

  test('may be narrowed to a type', () => {
    const meetings = answerOf({ ...JAPAN, type: 'meeting' });
    expect(meetings.groups.map(({ events }) => events.length)).toEqual([4, 4]);
    expect(meetings.badge).toBe('filtered');
  });
});

describe('under a filter', () => {
  const filters = (['patent', 'trademark', 'copyright', 'gi'] as const).map((right) =>
    setClause(NO_FILTER, 'right', [right]),
  );
  const customs = setClause(NO_FILTER, 'agency', ['gacc']);

  test.each([
    toCultureSpec({ eventType: undefined }),
    toTypesSpec({ eventType: undefined }),
    FORMS,
  ])('no type or form is called the most frequent that another equals, case %#', (spec) => {
    for (const filter of [...filters, customs]) {
      const answer = answerOf(spec, filter);
      const { zh, en } = { zh: eventsWords(answer, 'zh'), en: eventsWords(answer, 'en') };
      const counts =
        spec.show === 'types'
          ? answer.types.map(({ count }) => count)
          : countBy(answer.shown, ({ form }) => [form ?? '']).map(({ count }) => count);
      const [first = 0, second = 0] = counts.toSorted((a, b) => b - a);
      const leads = first > 1 && first > second;
      expect(/最多/.test(zh.headline), zh.headline).toBe(leads);
      expect(/most frequent/.test(en.headline), en.headline).toBe(leads);
    }
  });

  test('what is tied to no right is counted of what the panel shows', () => {
    const patents = setClause(NO_FILTER, 'right', ['patent']);
    for (const spec of [CASES, PUBLICITY, TRAINING])
      expect(answerOf(spec, patents).withoutRight).toBe(
        answerOf(spec).shown.filter(({ right }) => right === undefined).length,
      );
  });

  test('says whether the filter or the choice leaves nothing', () => {
    const nothing = setClause(NO_FILTER, 'campaign', ['longteng']);
    expect(answerOf(TRAINING, nothing).isEmptiedByFilter).toBe(true);
    const choice = { scope: 'cooperation', partner: 'japan', type: 'treaty' } as const;
    expect(answerOf(choice)).toMatchObject({ isEmpty: true, isEmptiedByFilter: false });
  });

  test('no headline claims for the report what is left of it', () => {
    for (const spec of [FORMS, STAGES, TRAINING, PROGRAMMES, PUBLICATIONS, PUBLICITY])
      expect(eventsWords(answerOf(spec, customs), 'en').headline).not.toMatch(/in the report/);
  });
});

describe('headlines', () => {
  test.each<readonly [Partial<EventsSpec>, string, string]>([
    [
      FORMS,
      '指明伙伴的合作文件29份，其中知识产权领域合作协议最多，为10份',
      '29 agreements with named partners; most frequent: IP cooperation agreement (10)',
    ],
    [
      STAGES,
      '条约6项：已完成2项，谈判或磋商2项，推进中2项',
      'Treaty stages, 6 named: 2 completed, 2 in talks, 2 under way',
    ],
    [
      TRAINING,
      '培训5项，其中2项有公布数字：“一带一路”培训班官员，187名',
      'Training: 2 of 5 have published figures; Officials in the Belt and Road IP training: 187 persons',
    ],
    [
      EDUCATION,
      '教育培训事项20项，其中11项有公布数字：国家知识产权局知识产权培训，1.4万余人次',
      'Education and training events: 11 of 20 have published figures; Attendance at CNIPA IP training: more than 14,000 person-times',
    ],
    [
      CASES,
      '典型案例发布18项，其中8项有公布数字：最高法知识产权法庭典型案例，100件',
      'Release of typical cases: 8 of 18 have published figures; Typical cases of the SPC IP Court: 100 cases',
    ],
    [
      PUBLICITY,
      '报告四（一）的宣传活动6项，其中4项有公布数字：宣传周信息量，约30万篇',
      'Publicity (section 4.1): 4 of 6 have published figures; IP Publicity Week information items: about 300,000 items',
    ],
    [PUBLICATIONS, '出版发布9项，其中最高检3项', 'Publication: 9 named, 3 of them by SPP'],
  ])('of %j', (spec, zh, en) => {
    expect(headline(spec, 'zh')).toBe(zh);
    expect(headline(spec, 'en')).toBe(en);
  });

  test('name the section where a type is counted there alone, under a filter too', () => {
    const [chart] = answerOf(toCultureSpec({ eventType: 'publicity' })).types.filter(
      ({ code }) => code === 'publicity',
    );
    expect([chart?.count, answerOf(PUBLICITY).shown.length]).toEqual([8, 6]);
    for (const filter of [NO_FILTER, setClause(NO_FILTER, 'agency', ['cnipa'])]) {
      const answer = answerOf(PUBLICITY, filter);
      expect(eventsWords(answer, 'zh').headline).toContain('报告四（一）的宣传活动');
      expect(eventsWords(answer, 'en').headline).toContain('(section 4.1)');
    }
    expect(headline(CASES, 'en')).not.toContain('section');
  });

  test('are all different', () => {
    const specs = [
      FORMS,
      STAGES,
      TRAINING,
      PROGRAMMES,
      toTypesSpec({ eventType: undefined }),
      CASES,
      EDUCATION,
      PUBLICITY,
      PUBLICATIONS,
      toCultureSpec({ eventType: undefined }),
    ];
    for (const language of ['zh', 'en'] as const)
      expect(new Set(specs.map((spec) => headline(spec, language))).size).toBe(specs.length);
  });
});

test('the chapter on Peru is not said to be signed', () => {
  const [peru] = answerOf(STAGES).shown.filter(({ partner }) => partner.includes('peru'));
  expect(peru?.stage).toBe('negotiated');
});

test('bars by type count every event once, whatever type is chosen', () => {
  const bars = answerOf(toTypesSpec({ eventType: 'treaty' }));
  expect(bars.types.reduce((sum, { count }) => sum + count, 0)).toBe(144);
  expect(bars.badge).toBe('own');
});

test('a filter that leaves nothing empties a list; codes that the data do not have are said and not used', () => {
  const none = answerOf({ scope: 'cooperation' }, setClause(NO_FILTER, 'campaign', ['longteng']));
  expect([none.isEmpty, none.badge]).toEqual([true, 'none']);
  const odd = answerOf({ ...JAPAN, partner: 'atlantis', host: 'nobody', type: 'seance' });
  expect(odd.unknown.map(({ field }) => field)).toEqual(['type', 'partner', 'host']);
  expect(odd.shown).toHaveLength(144);
  expect(eventsWords(odd, 'zh').notes[1]).toBe('链接所选伙伴“atlantis”不在数据中，未用于筛选。');
});

test('pages have every event once, and the table a row for each figure or event', () => {
  const list = answerOf(JAPAN);
  const pages = toEventPages(list);
  expect(pages.map((page) => page.length)).toEqual([9, 8]);
  const second = EVENTS.onPage?.(list, 1) ?? list;
  expect(EVENTS.table(second).rows).toHaveLength(8);
  expect(eventsWords(second, 'en').kicker).toBe('17 events of international cooperation (2/2)');
});
