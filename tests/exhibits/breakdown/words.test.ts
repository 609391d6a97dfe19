import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import { codeName } from '../../../src/domain/code-name';
import { treeOf } from '../../../src/domain/dataset';
import type { Language } from '../../../src/domain/language';
import { answerBreakdown, type BreakdownAnswer } from '../../../src/exhibits/breakdown/answer';
import { PLAIN_BREAKDOWN } from '../../../src/exhibits/breakdown/spec';
import { breakdownWords, remainderOf } from '../../../src/exhibits/breakdown/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { figureWords } from '../../../src/wording/figure-words';
import { askReal } from '../../support/ground';

setUpI18n('en');

const answerOf = (indicator: string, split: string, filter: Filter = NO_FILTER): BreakdownAnswer =>
  answerBreakdown(askReal({ ...PLAIN_BREAKDOWN, indicators: [indicator], split }, filter));

const breakdownOf = ({ breakdown }: BreakdownAnswer) => {
  if (!breakdown) throw new Error('there is no breakdown');
  return breakdown;
};

const trademarks = answerOf('trademark.registered', 'party');

test('a finding names the year where it is not the latest of the data', () => {
  expect(breakdownWords(trademarks, 'en').finding).toBe(
    'Domestic parties accounted for 95.8% of the total in 2018',
  );
  expect(breakdownWords(trademarks, 'zh').finding).toBe('2018年国内（境内）主体占总数的95.8%');
});

test('a headline stands for itself: it names the figure and its year', () => {
  expect(breakdownWords(trademarks, 'en').headline).toMatch(
    /^Trademark.* in 2018: Domestic parties accounted for 95\.8% of the total$/,
  );
  expect(breakdownWords(trademarks, 'zh').headline).toMatch(
    /2018年.*国内（境内）主体占总数的95\.8%$/,
  );
});

test('the largest of several parts is named so that its number does not matter', () => {
  const answer = answerOf('proc.prosecuted.cases', 'offence', setYears(NO_FILTER, 2024, 2024));
  const { parts, dimension, time } = breakdownOf(answer);
  const withoutTotal = { ...answer, breakdown: { parts, dimension, time } };
  expect(breakdownWords(withoutTotal, 'en').finding).toMatch(/^.+ had the most: 3,841 cases$/);
  const { asked } = withoutTotal;
  const years = { ...asked.ground.years, last: 2025 };
  const later = { ...withoutTotal, asked: { ...asked, ground: { ...asked.ground, years } } };
  expect(breakdownWords(later, 'en').finding).toMatch(/^.+ had the most: 3,841 cases in 2024$/);
  expect(breakdownWords(later, 'zh').finding).toMatch(/^2024年.+最多，为3841件$/);
});

test.each<readonly [string, string, Readonly<Record<Language, string>>]>([
  ['pledge_financing.amount', 'right', { zh: '410亿元', en: 'CNY 41.0 billion' }],
  ['trademark.registered', 'party', { zh: '21.0万件', en: '210,000 registrations' }],
  ['court.admin1.received', 'party', { zh: '16912件', en: '16,912 cases' }],
])('what %s leaves out has no digit finer than its figures', (indicator, split, texts) => {
  const answer = answerOf(indicator, split);
  const rest = remainderOf(breakdownOf(answer));
  if (!rest) throw new Error('nothing is left out');
  const { dataset } = answer.asked.ground.cube;
  for (const language of ['zh', 'en'] as const) {
    expect(figureWords(dataset, indicator, rest, language).text).toBe(texts[language]);
    expect(breakdownWords(answer, language).notes.join()).toContain(texts[language]);
  }
});

test('the coarsest figure says how far a remainder is known', () => {
  const { whole, parts, ...others } = breakdownOf(trademarks);
  const fine = { ...others, whole: whole && { ...whole, step: '1' }, parts };
  expect(remainderOf(fine)).toEqual({ value: '210000', step: '1000' });
});

test('without a breakdown the words say so', () => {
  const none = answerOf('court.civil1.received', 'right', setYears(NO_FILTER, 2001, 2001));
  expect(none.isEmpty).toBe(true);
  expect(none.badge).toBe('none');
  expect(breakdownWords(none, 'en')).toMatchObject({
    finding: 'Breakdown',
    headline:
      'The report publishes no breakdown of “First-instance IP civil cases received”. Choose another indicator.',
  });
});

describe('a finding speaks of what the filter selects', () => {
  const findingOf = (answer: BreakdownAnswer, language: Language) =>
    breakdownWords(answer, language).finding;
  const rights = (...codes: readonly string[]) => setClause(NO_FILTER, 'right', codes);
  const civil = (...codes: readonly string[]) =>
    answerOf('court.civil1.received', 'right', rights(...codes));

  test.each([
    [
      ['patent'],
      'Patents accounted for 9.9% of the total, 3rd of 6',
      '专利占总数的9.9%，6项中居第3位',
    ],
    [
      ['copyright'],
      'Copyright accounted for 54.9% of the total, the largest of 6',
      '著作权（版权）占总数的54.9%，6项中居首位',
    ],
    [
      ['patent', 'trademark'],
      'Trademarks + Patents together accounted for 37.6% of the total',
      '商标、专利合计占37.6%',
    ],
    [
      ['trade-secret'],
      'No figure for Trade secrets alone; the total was 449,923 cases',
      '未单列商业秘密；总数为449923件',
    ],
    [
      ['invention'],
      'No figure for Invention patents alone; Patents accounted for 9.9% of the total, 3rd of 6',
      '未单列发明专利；专利占总数的9.9%，6项中居第3位',
    ],
    [['all'], 'Copyright accounted for 54.9% of the total', '著作权（版权）占总数的54.9%'],
  ])('%j', (codes, en, zh) => {
    expect(findingOf(civil(...codes), 'en')).toBe(en);
    expect(findingOf(civil(...codes), 'zh')).toBe(zh);
    expect(breakdownWords(civil(...codes), 'en').headline).toContain(en);
  });

  test('of an offence that implies a right', () => {
    const filter = setYears(rights('copyright'), 2024, 2024);
    const { selected, lead } = answerOf('proc.prosecuted.cases', 'offence', filter);
    expect(selected.parts.length).toBeGreaterThan(0);
    for (const part of selected.parts) expect(lead).toContain(part);
  });

  test('over all breakdowns and rights: no part is named that the filter does not select or lie in', () => {
    const { dataset } = trademarks.asked.ground.cube;
    const tree = treeOf(dataset, 'right');
    let named = 0;
    for (const { id } of dataset.indicators) {
      for (const { id: code } of tree.list.codes) {
        const { breakdown, selected, selection } = answerOf(id, 'right', rights(code));
        if (code === 'all' || breakdown?.dimension !== 'right' || selection?.dimension !== 'right')
          continue;
        const answer = answerOf(id, 'right', rights(code));
        const own = [...selected.parts, ...selected.wider];
        const others = breakdown.parts.filter((part) => !own.includes(part));
        if (!breakdown.whole && own.length === 0) continue;
        named += 1;
        const finding = `${findingOf(answer, 'zh')}`.replaceAll(codeName(tree, code, 'zh'), '');
        for (const part of others) {
          const name = codeName(tree, part.codes.right ?? '', 'zh');
          expect(finding, `${id} under ${code}`).not.toContain(`${name}占`);
          expect(finding, `${id} under ${code}`).not.toContain(`${name}最多`);
        }
      }
    }
    expect(named).toBeGreaterThan(20);
  });

  test('over all breakdowns: a selected part is named', () => {
    const { dataset } = trademarks.asked.ground.cube;
    for (const { id } of dataset.indicators) {
      const { breakdown, selection } = answerOf(id, 'right');
      if (!breakdown || selection?.dimension !== 'right' || breakdown.dimension !== 'right')
        continue;
      for (const part of breakdown.parts) {
        const code = part.codes.right ?? '';
        const name = codeName(treeOf(dataset, 'right'), code, 'en');
        const answer = answerOf(id, 'right', rights(code));
        expect(findingOf(answer, 'en')).toContain(name);
        expect(answer.selected.absent).toEqual([]);
      }
    }
  });
});

test('a breakdown of an earlier year says that the latest has none', () => {
  expect(trademarks.notIn).toBe(2024);
  expect(breakdownWords(trademarks, 'en').notes[0]).toMatch(
    /^2024: no breakdown by .+ is published$/,
  );
  expect(breakdownWords(trademarks, 'zh').notes[0]).toMatch(/^2024年未公布按.+的构成$/);
  expect(answerOf('trademark.registered', 'party', setYears(NO_FILTER, 2018, 2018)).notIn).toBe(
    undefined,
  );
  expect(answerOf('court.civil1.received', 'right').notIn).toBe(undefined);
});

test('where nothing is published by the dimension asked for, it is broken down by another', () => {
  const { dataset } = trademarks.asked.ground.cube;
  const several = dataset.indicators.filter(({ id }) => answerOf(id, '').dimensions.length > 1);
  expect(several.length).toBeGreaterThan(0);
  const in2024 = setYears(NO_FILTER, 2024, 2024);
  for (const { id } of several) {
    for (const split of answerOf(id, '').dimensions) {
      const { breakdown, possible } = answerOf(id, split, in2024);
      expect(breakdown?.dimension).toBe(possible.includes(split) ? split : possible[0]);
    }
  }
});
