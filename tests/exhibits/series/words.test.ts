import { describe, expect, test } from 'vitest';
import {
  asOfEdition,
  type Filter,
  NO_FILTER,
  setClause,
  setYears,
} from '../../../src/crossfilter/filter';
import type { Language } from '../../../src/domain/language';
import { answerSeries } from '../../../src/exhibits/series/answer';
import { SERIES } from '../../../src/exhibits/series/exhibit';
import {
  type ChartState,
  PLAIN_CHART,
  PLAIN_SERIES,
  type SeriesSpec,
} from '../../../src/exhibits/series/spec';
import { seriesWords } from '../../../src/exhibits/series/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { sourceLine } from '../../../src/provenance/source-line';
import { askReal } from '../../support/ground';

setUpI18n('en');

const CIVIL = 'court.civil1.received';

const answerOf = (
  indicators: readonly string[],
  filter: Filter = NO_FILTER,
  chart: Partial<ChartState> = {},
  more: Partial<SeriesSpec> = {},
) =>
  answerSeries(
    askReal({ ...PLAIN_SERIES, indicators, chart: { ...PLAIN_CHART, ...chart }, ...more }, filter),
  );

const of = (right: string): Filter => setClause(NO_FILTER, 'right', [right]);

describe('a chart', () => {
  test('names no part that the filter does not select', () => {
    const answer = answerOf([CIVIL], of('trade-secret'));
    expect(answer.chosen.split).toBeUndefined();
    expect(seriesWords(answer, 'en').headline).not.toContain('Copyright');
  });

  test('makes the part strong that the filter selects', () => {
    const answer = answerOf([CIVIL], of('trademark'));
    expect(seriesWords(answer, 'en').headline).toContain('Trademarks: 124,945 in 2024');
    const strong = answer.chosen.series.filter((series) => !answer.drawing.isMuted(series));
    expect(strong.map(({ codes }) => codes)).toEqual([{ right: 'trademark' }]);
  });

  test('of an earlier edition shows nothing of later years, with other conditions too', () => {
    for (const filter of [NO_FILTER, of('trademark')]) {
      const { chosen } = answerOf([CIVIL], asOfEdition(filter, '2023', '2024'));
      const years = chosen.series.flatMap(({ points }) => points.map(({ year }) => year));
      expect(Math.max(...years)).toBe(2023);
    }
  });

  test('credits the document of its latest year, and counts those of earlier ones', () => {
    const answer = answerOf([CIVIL]);
    const { dataset } = answer.asked.ground.cube;
    expect(sourceLine(dataset, SERIES.observations(answer), '', 'en')).toMatch(
      /section 1\.1, para\. 2; earlier years from \d+ other sources$/,
    );
  });
});

describe('what is measured', () => {
  const measured = (...question: Parameters<typeof answerOf>) =>
    seriesWords(answerOf(...question), 'en').measured;

  test('says of an index of unlike units which year is 100, which not all have, and what has none', () => {
    const answer = answerOf(
      [CIVIL, 'satisfaction.score'],
      NO_FILTER,
      { measure: 'index' },
      { baseYear: 1999 },
    );
    const words = seriesWords(answer, 'en');
    expect(words.measured).toContain('index, 2008 = 100, computed');
    expect(words.notes[0]).toBe('Not all have a figure for 1999; the base is 2008');
    expect(words.notes[1]).toMatch(/^Social satisfaction .*: no “Index”/);
  });

  test('has name, unit, years and legend', () => {
    expect(measured([CIVIL])).toBe(
      'First-instance IP civil cases received; unit: cases; 2008–2024',
    );
    expect(seriesWords(answerOf([CIVIL]), 'zh').measured).toBe(
      '知识产权民事一审新收案件，单位：件（案件）；2008—2024年',
    );
    expect(measured([CIVIL], setYears(NO_FILTER, 2024, 2024))).toMatch(/; 2024$/);
    expect(measured(['police.cases_filed'])).toContain('pointed markers: approximate figures');
    expect(measured(['satisfaction.score'])).toContain('unit: points');
  });

  test('says where only a wider figure is published', () => {
    expect(measured(['satisfaction.score'], of('trademark'))).toContain(
      'All IP rights (not published by IP right)',
    );
  });

  test('of a table is without the marks of a chart', () => {
    const table = { show: 'table' } as const;
    expect(measured(['police.cases_filed'], NO_FILTER, table)).toMatch(/; unit: cases; [^;]*$/);
    expect(measured([CIVIL], NO_FILTER, { ...table, measure: 'index' })).toMatch(
      /index, 2008 = 100, computed; [^;]*$/,
    );
  });

  test('has no unit where small charts have several', () => {
    const small = { form: 'multiples' } as const;
    expect(measured([CIVIL, 'satisfaction.score'], NO_FILTER, small)).not.toMatch(/unit/i);
    expect(measured([CIVIL, 'court.civil2.received'], NO_FILTER, small)).toMatch(/^Unit: cases; /);
  });
});

test('the definition stands with its unit, and says what hollow points mean where there are any', () => {
  const { subtitle } = seriesWords(answerOf([CIVIL]), 'en');
  expect(subtitle).toMatch(/ Unit: Cases\.$/);
  const computed = seriesWords(answerOf(['patent.invention.granted']), 'en').subtitle;
  expect(computed ?? '').toMatch(/ Unit: .*\. Hollow points: computed, not printed in a source\.$/);
});

describe('what is not drawn', () => {
  test.each<readonly [Language, RegExp]>([
    ['en', /^Not drawn \(does not apply to this filter; .*\): Trademark registrations$/],
    ['zh', /^未画出（与当前筛选无关，.*）：商标注册量$/],
  ])('is named in %s with the reason, each reason in a line', (language, outside) => {
    const ids = [CIVIL, 'trademark.registered', 'satisfaction.score'];
    const { notes } = seriesWords(answerOf(ids, of('patent')), language);
    expect(notes).toHaveLength(3);
    expect(notes[0]).toMatch(/of its own|分图绘制/);
    expect(notes[1]).toMatch(outside);
  });

  test('is none of the parts of one year: bars have room for all', () => {
    const id = 'court.criminal1.concluded';
    const split = { split: 'offence' };
    const answer = answerOf([id], NO_FILTER, { form: 'stacked' }, split);
    expect(answer.chosen.stack).toEqual({ ok: true, from: 2024, to: 2024, left: [] });
    expect(answer.chosen.series).toHaveLength(8);
    expect(answer.drawing.stacked).toBe(true);
    expect(seriesWords(answer, 'zh').notes).toEqual([]);
    const all = answerOf([id], NO_FILTER, { form: 'multiples' }, split);
    expect(all.charts).toHaveLength(8);
    expect(seriesWords(all, 'zh').notes).toEqual([]);
  });

  test.each<readonly [Language, string]>([
    [
      'en',
      'Stacked for 2019–2024, where the parts add up to the total. Left out: 2009, 2011–2012, 2017 (apart from these); 2010 (sum of the parts 42,731 cases, computed; total 42,931 cases); 2013–2016, 2018 (parts missing)',
    ],
    [
      'zh',
      '堆叠只画各部分之和与总数相符的2019—2024年；未画：2009、2011—2012、2017年与所画年份不相连；2010年各部分之和为42731件（推算），总数为42931件；2013—2016、2018年有部分数据未公布',
    ],
  ])('is in %s each year that a stack leaves out, with the reason', (language, note) => {
    const answer = answerOf([CIVIL], NO_FILTER, { form: 'stacked' }, { split: 'right' });
    expect(seriesWords(answer, language).notes).toContain(note);
    const lines = answerOf([CIVIL], NO_FILTER, {}, { split: 'right' });
    expect(seriesWords(lines, language).notes.join()).not.toMatch(/Stacked|堆叠/);
  });

  test('is counted where there is no room, and then never stacked in part', () => {
    const answer = answerOf(['court.criminal1.concluded'], NO_FILTER, {}, { split: 'offence' });
    const cut = { ...answer, chosen: { ...answer.chosen, cut: 2 } };
    expect(seriesWords(cut, 'zh').notes[0]).toMatch(/^另有2/);
  });
});

test('one mark has one reason, in its order', () => {
  const { notes } = seriesWords(
    answerOf(['court.criminal1.received', 'court.civil2.received', CIVIL]),
    'en',
  );
  const marks = notes.map((note) => note.charAt(0));
  expect(marks).toEqual(marks.toSorted());
  expect(new Set(marks).size).toBe(marks.length);
  expect(marks.length).toBeGreaterThan(1);
});

test('without anything to draw the words say of what', () => {
  const none = answerOf(['trademark.registered'], of('patent'));
  expect([none.isEmpty, none.badge, none.lead]).toEqual([true, 'none', []]);
  expect(seriesWords(none, 'en')).toMatchObject({
    finding: 'Time series',
    headline: 'No figures on “Trademark registrations” under this filter',
  });
  expect(seriesWords(none, 'zh').headline).toMatch(/^当前筛选下没有“商标.*”的数据$/);
});
